import { type RelationType, STATED_TYPES } from "#model";

const OF_CLAIMS: readonly RelationType[] = ["ASSERTS", "ABOUT"];

/** The relation types that join two named entities by what a text states. */
export const TIE_TYPES: readonly RelationType[] = STATED_TYPES.filter((type) => !OF_CLAIMS.includes(type));
