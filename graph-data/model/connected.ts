import { STATED_TYPES } from "./relation-types.ts";

/** How everything connected to an entity is walked to, wherever it is asked: steps, entities, neighbours of each, relations. */
export const CONNECTED = {
  hops: 2,
  limit: 500,
  fanOut: 120,
  /** What the texts state between entities; claims stand apart. */
  relations: STATED_TYPES.filter((type) => type !== "ASSERTS" && type !== "ABOUT"),
} as const;
