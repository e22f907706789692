import fc from "fast-check";
import { ENTITY_TYPE_NAMES, NAMED_TYPES, RELATION_TYPE_NAMES } from "#model";
import { START, type View } from "../../../client/state/view.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-zé0-9]{1,6}){0,3}$/u);

/** Marks that mean something in an address, in an identifier of ours, or in neither. */
const oddName = fc.stringMatching(/^[a-z%~!&=+# ?/:;,@"'ж漢]{1,9}$/u);

/** Ids as the model makes them: a kind, a colon, words with hyphens; now and then with odd marks. */
export const anyId = fc
  .tuple(
    fc.constantFrom(...NAMED_TYPES),
    fc.oneof({ weight: 4, arbitrary: slug }, { weight: 1, arbitrary: oddName }),
  )
  .map(([kind, name]) => `${kind.toLowerCase()}:${name}`);

const relationId = fc
  .tuple(fc.constantFrom(...RELATION_TYPE_NAMES), anyId, anyId)
  .map((parts) => parts.join(":"));
const ids = fc.uniqueArray(anyId, { minLength: 1, maxLength: 3 });
const kinds = fc.uniqueArray(fc.constantFrom(...ENTITY_TYPE_NAMES), { maxLength: 4 });
const span = fc
  .tuple(fc.nat(90_000), fc.integer({ min: 1, max: 500 }))
  .map(([start, long]) => ({ start, end: start + long }));
const year = fc.integer({ min: -753, max: 2100 });
const coordinate = fc.integer({ min: -2_000, max: 2_000 });

const expansion = fc.record(
  {
    id: anyId,
    kinds,
    limit: fc.integer({ min: 1, max: 80 }),
    relations: fc.uniqueArray(fc.constantFrom(...RELATION_TYPE_NAMES), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["id", "kinds", "limit"] },
);

const stage = fc.record({
  seeds: ids,
  reach: fc.constantFrom<View["reach"]>(1, 2, 3),
  expansions: fc.uniqueArray(expansion, { maxLength: 2, selector: ({ id }) => id }),
  removed: fc.uniqueArray(anyId, { maxLength: 2 }),
  hiddenKinds: kinds,
  hiddenRelations: fc.uniqueArray(fc.constantFrom(...RELATION_TYPE_NAMES), { maxLength: 3 }),
  hiddenTexts: fc.uniqueArray(slug, { maxLength: 2 }),
  hiddenStandings: fc.uniqueArray(
    fc.constantFrom<View["hiddenStandings"][number]>("accepted", "added", "not-judged"),
  ),
  years: fc.option(
    fc.oneof(
      fc.record({ from: year }),
      fc.record({ to: year }),
      fc.tuple(year, fc.nat(90)).map(([from, more]) => ({ from, to: from + more })),
    ),
    { nil: undefined },
  ),
  leastTies: fc.nat(12),
  part: fc.option(anyId, { nil: undefined }),
  only: fc.uniqueArray(anyId, { maxLength: 2 }),
  groups: fc.boolean(),
  collapsed: fc.uniqueArray(anyId, { maxLength: 2 }),
  layers: fc.uniqueArray(fc.constantFrom<View["layers"][number]>("appears-with", "relation-words")),
  atLeast: fc.nat(99),
  pins: fc.uniqueArray(fc.record({ id: anyId, x: coordinate, y: coordinate }), {
    maxLength: 2,
    selector: ({ id }) => id,
  }),
  path: fc.option(fc.record({ from: anyId, to: anyId }), { nil: undefined }),
  selected: fc.option(fc.oneof(anyId, relationId), { nil: undefined }),
  tab: fc.constantFrom<View["tab"]>("relations", "claims", "mentions", "neighbours", "citations"),
  hops: fc.constantFrom<View["hops"]>(1, 2, 3),
});

const anyWords = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" });

const page = fc.oneof(
  fc.constant({ page: "explore" as const }),
  fc.record({
    page: fc.constantFrom("quality", "curate", "decisions", "corpus" as const),
  }),
  fc.record({
    page: fc.constant("citations" as const),
    words: fc.option(anyWords, { nil: undefined }),
    centre: fc.option(anyId, { nil: undefined }),
    plate: fc.constantFrom<View["plate"]>("years", "matrix"),
    side: fc.constantFrom<View["side"]>("prior", "later"),
    text: fc.option(slug, { nil: undefined }),
    cell: fc.option(
      fc.oneof(
        fc.record({ from: anyId, to: anyId }),
        fc.record({ from: anyId, to: anyId, isExact: fc.constant(true as const) }),
      ),
      { nil: undefined },
    ),
  }),
  fc.record({ page: fc.constant("search" as const), words: anyWords }),
  fc.record({ page: fc.constant("job" as const), job: slug }),
  fc.record({ page: fc.constant("answer" as const), centre: anyId }),
  fc.record({ page: fc.constant("text" as const), text: slug, at: fc.option(span, { nil: undefined }) }),
  fc.record({
    page: fc.constant("answer" as const),
    question: anyWords,
  }),
);

/** Views that a reader can come to. */
export const anyView: fc.Arbitrary<View> = fc
  .tuple(stage, page)
  .map(([shown, where]) => ({ ...START, ...shown, ...where }));
