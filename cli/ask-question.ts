import { type AskReply, LIMITS } from "#model";
import { ask } from "../server/ask/ask.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { openStore } from "../server/store/open-store.ts";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";
import { readGraphFile } from "./graph-file.ts";
import { namesakesInWords } from "./namesakes-in-words.ts";
import { quoteLine } from "./quote-line.ts";
import { give, paint, say } from "./say.ts";
import { chooseStore, IN_MEMORY, openToRead } from "./store-choice.ts";

interface AskOptions {
  readonly store?: string;
  readonly graph?: string;
  readonly limit?: number;
  readonly json?: boolean;
}

/** Rows printed for a person who does not say how many. */
const ROWS_SHOWN = 20;
/** Quotes printed under one row. */
const QUOTES_SHOWN = 2;

/** `ibid ask`: answers a question in plain English, each line with the sentences that prove it. */
export async function askQuestion(question: string, options: AskOptions): Promise<ExitCode> {
  demandQuestion(question);
  const limit = rowsAsked(options.limit ?? ROWS_SHOWN);
  const store = await storeToAsk(options);
  try {
    const reply = await ask(store, question, limit);
    if (options.json) give(JSON.stringify(reply, undefined, 2));
    else give(replyInWords(reply));
    if (isAnswered(reply)) return EXIT.fine;
    if (reply.reading === undefined) {
      say(
        "The question could not be read. Ask it in one of the forms above, with names as the texts have them.",
      );
    }
    return EXIT.fault;
  } finally {
    await store.close();
  }
}

/** Whether the question could be asked of the graph: it was read, and its names are known. That no text states it is an answer. */
function isAnswered({ api }: AskReply): boolean {
  return api !== undefined;
}

/** The answer as lines: the sentence that sums up, then each row with its quotes. */
export function replyInWords(reply: AskReply): string {
  const rows = reply.rows.flatMap((row, at) => [
    `${String(at + 1).padStart(3)}. ${paint("bold", row.entity.label)} (${row.entity.type.toLowerCase()}): ${row.words}`,
    ...row.quotes.slice(0, QUOTES_SHOWN).map(quoteLine),
  ]);
  const left = reply.total - reply.rows.length;
  const more = left > 0 ? [`     and ${left} more (--limit ${Math.min(reply.total, LIMITS.rows.max)})`] : [];
  const nearest = reply.nearest.map((form) => `  - ${form}`);
  return [reply.answer, ...rows, ...more, ...nearest, ...namesakesInWords(reply)].join("\n");
}

function demandQuestion(question: string): void {
  if (question.trim() === "") {
    throw new ExpectedError(
      'The question is empty. Ask, for example: ibid ask "who cited Avrich"',
      EXIT.usage,
    );
  }
  const most = LIMITS.queryLength.max;
  if (question.length > most) {
    throw new ExpectedError(
      `The question is longer than ${most} characters. Ask it in fewer words.`,
      EXIT.usage,
    );
  }
}

function rowsAsked(limit: number): number {
  const { max } = LIMITS.rows;
  if (Number.isInteger(limit) && limit >= 1 && limit <= max) return limit;
  throw new ExpectedError(`--limit takes a whole number from 1 to ${max}.`, EXIT.usage);
}

async function storeToAsk({ store: named, graph: path }: AskOptions): Promise<GraphStore> {
  if (path === undefined) return openToRead(chooseStore(named));
  const { graph, bodies } = await readGraphFile(path);
  const store = await openStore(IN_MEMORY);
  await store.load(graph, bodies);
  return store;
}
