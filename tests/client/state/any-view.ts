import fc from "fast-check";
import { ENTITY_TYPE_NAMES, NAMED_TYPES, RELATION_TYPE_NAMES } from "#model";
import { START, type View } from "../../../client/state/view.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-zé0-9]{1,6}){0,3}$/u);

/** Ids as the model makes them: a kind, a colon, words with hyphens. */
export const anyId = fc
  .tuple(fc.constantFrom(...NAMED_TYPES), slug)
  .map(([kind, name]) => `${kind.toLowerCase()}:${name}`);

const relationId = fc
  .tuple(fc.constantFrom(...RELATION_TYPE_NAMES), anyId, anyId)
  .map((parts) => parts.join(":"));
const ids = fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 });
const kinds = fc.uniqueArray(fc.constantFrom(...ENTITY_TYPE_NAMES), { maxLength: 4 });
const span = fc
  .tuple(fc.nat(90_000), fc.integer({ min: 1, max: 500 }))
  .map(([start, long]) => ({ start, end: start + long }));
const coordinate = fc.integer({ min: -2_000, max: 2_000 });

const stage = fc.record({
  seeds: ids,
  reach: fc.constantFrom<View["reach"]>(1, 2, 3),
  expansions: fc.uniqueArray(fc.record({ id: anyId, kinds, limit: fc.integer({ min: 1, max: 80 }) }), {
    maxLength: 2,
    selector: ({ id }) => id,
  }),
  removed: fc.uniqueArray(anyId, { maxLength: 2 }),
  hiddenKinds: kinds,
  hiddenRelations: fc.uniqueArray(fc.constantFrom(...RELATION_TYPE_NAMES), { maxLength: 3 }),
  layers: fc.uniqueArray(fc.constantFrom<View["layers"][number]>("appears-with", "relation-words")),
  atLeast: fc.constantFrom<View["atLeast"]>(0, 50, 75),
  pins: fc.uniqueArray(fc.record({ id: anyId, x: coordinate, y: coordinate }), {
    maxLength: 2,
    selector: ({ id }) => id,
  }),
  path: fc.option(fc.record({ from: anyId, to: anyId }), { nil: undefined }),
  selected: fc.option(fc.oneof(anyId, relationId), { nil: undefined }),
  tab: fc.constantFrom<View["tab"]>("relations", "claims", "mentions", "neighbours", "citations"),
});

const page = fc.oneof(
  fc.constant({ page: "explore" as const }),
  fc.constant({ page: "quality" as const }),
  fc.record({ page: fc.constant("text" as const), text: slug, at: fc.option(span, { nil: undefined }) }),
  fc.record({
    page: fc.constant("answer" as const),
    question: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
  }),
);

/** Views that a reader can come to. */
export const anyView: fc.Arbitrary<View> = fc
  .tuple(stage, page)
  .map(([shown, where]) => ({ ...START, ...shown, ...where }));
