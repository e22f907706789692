import { JUDGED_TYPES, type JudgedType } from "../../extract/recognisers/recogniser.ts";

const NONE = Object.fromEntries(JUDGED_TYPES.map((type) => [type, 0])) as Record<JudgedType, number>;

/** What a reader says of two names that it holds for unrelated. */
export const noRelations = () => NONE;
