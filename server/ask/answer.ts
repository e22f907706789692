import type { AnswerRow, EntitySummary } from "#model";
import type { GraphStore } from "../store/graph-store.ts";
import type { When } from "./read-when.ts";

/** A question whose names are found. */
export interface Asked {
  readonly store: GraphStore;
  readonly x?: EntitySummary;
  /** What the name of x means besides, and what an answer about everything must not leave out. */
  readonly kin?: EntitySummary;
  readonly y?: EntitySummary;
  /** The words of y where no entity is called just so. */
  readonly topic?: string;
  readonly hops?: number;
  readonly when?: When;
  readonly limit: number;
}

/** An answer: one sentence, rows up to the limit of how many there are, and the equivalent calls. */
export interface Answer {
  readonly answer: string;
  readonly rows: readonly AnswerRow[];
  readonly total: number;
  /** How the rows are ordered, said where some are cut. */
  readonly order: string;
  /** True where y was looked for as words, not as the entity that they might name. */
  readonly isByWords?: boolean;
  readonly api: string;
  readonly cypher: string;
}
