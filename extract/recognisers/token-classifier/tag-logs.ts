import { beginTag, insideTag, OUTSIDE, TAGS } from "../encoder/tags.ts";
import type { LabelRole } from "./label-roles.ts";

/** Of two ways to go on, a name that goes on is a hair likelier than one that begins anew beside it. */
const HAIR = 1 - 1e-6;
const LEAST = 1e-9;

/** Log-probabilities of the eleven tags for each word of a text, as the constrained reading of names takes them. */
export class TagLogs {
  readonly logs: Float32Array;
  readonly #roles: readonly (LabelRole | undefined)[];

  constructor(words: number, roles: readonly (LabelRole | undefined)[]) {
    this.logs = new Float32Array(words * TAGS);
    this.#roles = roles;
  }

  /** Keeps what the raw scores that begin at `at` say of one word. */
  keep(word: number, scores: Float32Array, at: number): void {
    const tags = new Float64Array(TAGS);
    const own = scores.subarray(at, at + this.#roles.length);
    const highest = own.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const parts = Array.from(own, (score) => Math.exp(score - highest));
    const sum = parts.reduce((total, part) => total + part, 0);
    for (const [label, part] of parts.entries()) add(tags, this.#roles[label], part / sum);
    for (let tag = 0; tag < TAGS; tag++)
      this.logs[word * TAGS + tag] = Math.log(Math.max(LEAST, tags[tag] ?? 0));
  }
}

function add(tags: Float64Array, role: LabelRole | undefined, probability: number): void {
  const to = (tag: number, share: number) => {
    tags[tag] = (tags[tag] ?? 0) + share;
  };
  if (!role) to(OUTSIDE, probability);
  else if (role.part === "begin") to(beginTag(role.type), probability);
  else {
    to(insideTag(role.type), probability);
    if (role.part === "either") to(beginTag(role.type), probability * HAIR);
  }
}
