import { RefusedDecision } from "../server/store/graph-store.ts";
import { EXIT, type ExitCode, ExpectedError } from "./expected-error.ts";
import { give, say } from "./say.ts";
import { chooseStore, demandStore, openChosen } from "./store-choice.ts";

interface UndoOptions {
  readonly store?: string;
  readonly author?: string;
  readonly reason?: string;
  readonly json?: boolean;
}

/** `ibid decisions undo`: takes a decision back by an entry of its own. */
export async function undoDecision(
  id: string,
  { store: named, json, ...undoing }: UndoOptions,
): Promise<ExitCode> {
  const choice = chooseStore(named);
  demandStore(choice);
  const store = await openChosen(choice);
  try {
    const whole = id.startsWith("decision:") ? id : `decision:${id}`;
    const reply = await store.undoDecision(whole, undoing).catch(inWords);
    if (!reply) throw new ExpectedError(`There is no decision ${whole}. See them with: ibid decisions list`);
    if (json) give(JSON.stringify(reply));
    say(`${reply.row.words}. Undo this with: ibid decisions undo ${reply.row.decision.id}`);
  } finally {
    await store.close();
  }
  return EXIT.fine;
}

function inWords(error: unknown): never {
  if (!(error instanceof RefusedDecision) || error.reason !== "outdated") throw error;
  throw new ExpectedError("It was taken back already. See what holds with: ibid decisions list");
}
