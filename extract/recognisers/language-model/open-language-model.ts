import type { Remark, Span } from "#model";
import type { Recogniser } from "../recogniser.ts";
import { modelEndpoint } from "./model-endpoint.ts";
import { MODEL_LIMITS, type ModelLimits } from "./model-limits.ts";
import { PassageWords } from "./passage-words.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { PatientModel } from "./patient-model.ts";
import { type PlacedProposals, placedProposals } from "./placed-proposals.ts";
import { proposalsIn } from "./proposals.ts";
import { proposedReading } from "./proposed-reading.ts";

/** Which language model reads, and how it is held. */
export interface LanguageModelOptions {
  readonly endpoint: string;
  readonly model: string;
  readonly key?: string | undefined;
  readonly limits?: Partial<ModelLimits> | undefined;
  readonly backoffMs?: number | undefined;
  /** Hears, in one sentence, how far it is, what it has cost, and why it does not read. */
  readonly onRemark?: ((sentence: string) => void) | undefined;
  /** Hears how many passages of how many are read. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What became of the proposals of a run. */
export interface Harvest {
  readonly passages: number;
  readonly unread: number;
  readonly kept: number;
  readonly unfounded: number;
  readonly refused: number;
  readonly tokens: number;
}

/** A language model as a recogniser: it proposes, and what does not stand in the text is dropped. */
export interface LanguageModel extends Recogniser {
  /** The sum over all texts so far. */
  harvest(): Harvest;
}

/** The rule of the remark about what a model did not read: such a reading is worth another try. */
export const UNREAD = "language-model-away";
const BACKOFF_MS = 1_000;
const SAID_EVERY = 25;
const MINUTE_MS = 60_000;

/** Opens a language model; throws one sentence where its address cannot be used. Nothing is sent before a text is read. */
export function openLanguageModel(options: LanguageModelOptions): LanguageModel {
  const endpoint = modelEndpoint(options.endpoint, options.model, options.key);
  const limits = { ...MODEL_LIMITS, ...options.limits };
  const model = new PatientModel(endpoint, { limits, backoffMs: options.backoffMs ?? BACKOFF_MS });
  const reader = new PassageReader(model, limits, options);
  return {
    id: `${endpoint.model}@${endpoint.url.host}`,
    harvest: () => ({ ...reader.harvest, tokens: model.tokens }),
    read: (text, words, sentences, signal) => reader.read({ text, words, sentences, signal }),
    close: async () => reader.sayHarvest(),
  };
}

interface Asked {
  readonly text: string;
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
  readonly signal: AbortSignal | undefined;
}

type Watching = Pick<LanguageModelOptions, "onRemark" | "onProgress">;

class PassageReader {
  harvest = { passages: 0, unread: 0, kept: 0, unfounded: 0, refused: 0 };
  readonly #model: PatientModel;
  readonly #limits: ModelLimits;
  readonly #watching: Watching;
  #saidStop = false;

  constructor(model: PatientModel, limits: ModelLimits, watching: Watching) {
    this.#model = model;
    this.#limits = limits;
    this.#watching = watching;
  }

  async read(asked: Asked) {
    const passages = passagesOf(asked.words, asked.sentences, this.#limits.passageLength);
    const placed: PlacedProposals[] = [];
    const unread: Passage[] = [];
    const before = { ...this.harvest };
    const begun = Date.now();
    for (const [done, passage] of passages.entries()) {
      asked.signal?.throwIfAborted();
      this.#watching.onProgress?.(done, passages.length);
      this.#sayFar(done, passages.length, begun);
      const here = await this.#readPassage(passage, asked);
      if (here) placed.push(here);
      else unread.push(passage);
      this.#sayStop();
    }
    this.harvest.passages += passages.length;
    this.harvest.unread += unread.length;
    const dropped = this.harvest.unfounded - before.unfounded + this.harvest.refused - before.refused;
    const remarks = [...unreadRemarks(unread, this.#model), ...droppedRemarks(dropped, asked.text)];
    return proposedReading(placed, asked.sentences.length, remarks);
  }

  async #readPassage(passage: Passage, { text, words, sentences, signal }: Asked) {
    const shown = text.slice(passage.start, passage.end);
    const proposals = await this.#model.ask(shown, (answer) => proposalsIn(answer, this.#limits), signal);
    if (proposals === undefined) return undefined;
    const placed = placedProposals(proposals, new PassageWords(text, words, passage), sentences);
    this.harvest.refused += proposals.refused;
    this.harvest.unfounded += placed.unfounded;
    this.harvest.kept +=
      proposals.names.length + proposals.claims.length + proposals.relations.length - placed.unfounded;
    return placed;
  }

  /** Says what became of all that was read, where anything was. */
  sayHarvest(): void {
    const { passages, unread, kept, unfounded, refused } = this.harvest;
    if (passages === 0) return;
    const tokens = this.#model.tokens.toLocaleString("en-GB");
    this.#watching.onRemark?.(
      `The language model read ${passages - unread} of ${passages} passages for about ${tokens} tokens; of its proposals ${kept} were kept, ${unfounded} dropped that the text does not hold, and ${refused} of no known kind.`,
    );
  }

  #sayStop(): void {
    if (this.#saidStop || this.#model.stopped === undefined) return;
    this.#saidStop = true;
    this.#watching.onRemark?.(
      `The language model ${this.#model.stopped}; it is asked no more, and the built-in engine reads the rest alone.`,
    );
  }

  #sayFar(done: number, total: number, begun: number): void {
    if (done === 0 || done % SAID_EVERY !== 0 || this.#model.stopped !== undefined) return;
    const left = ((Date.now() - begun) / done) * (total - done);
    const minutes = Math.max(1, Math.round(left / MINUTE_MS));
    const tokens = this.#model.tokens.toLocaleString("en-GB");
    this.#watching.onRemark?.(
      `The language model has read ${done} of ${total} passages for about ${tokens} tokens; about ${minutes} min to go.`,
    );
  }
}

/** One remark for each stretch of passages that follow each other and were not read. */
function unreadRemarks(unread: readonly Passage[], model: PatientModel): Remark[] {
  const reason = model.stopped ?? model.lastFailure;
  const message = `Read by the built-in engine alone: the language model ${reason}`;
  const stretches: { start: number; end: number; to: number }[] = [];
  for (const { start, end, from, to } of unread) {
    const last = stretches.at(-1);
    if (last?.to === from) Object.assign(last, { end, to });
    else stretches.push({ start, end, to });
  }
  return stretches.map(({ start, end }) => ({ stage: "read", rule: UNREAD, message, start, end }));
}

function droppedRemarks(dropped: number, { length }: string): Remark[] {
  if (dropped === 0) return [];
  const message = `${dropped} of what the language model proposed does not stand in the text word for word, or is of no known kind, and was dropped`;
  return [{ stage: "read", rule: "language-model-unfounded", message, start: 0, end: length }];
}
