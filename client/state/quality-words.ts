import {
  type Believed,
  type EntityType,
  type Measure,
  NAMED_TYPES,
  type QualityPart,
  RELATION_TYPES,
  type Share,
} from "#model";

/** One kind of thing that the engine finds: how many of a hundred are right, and how many of a hundred it finds. */
export interface QualityRow {
  readonly label: string;
  /** The kind whose mark stands before it. */
  readonly kind?: EntityType;
  readonly wanted: number;
  /** Of what it gives, the share that is right; absent where that was not counted. */
  readonly right?: Share;
  /** Of what the text holds, the share that is found; absent where that was not counted. */
  readonly found?: Share;
}

/** Rows that belong together, with what they are in a heading and a sentence. */
export interface QualityGroup {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly QualityRow[];
}

const PLURALS: Record<(typeof NAMED_TYPES)[number], string> = {
  Person: "People",
  Organisation: "Organisations",
  Work: "Works",
  Event: "Events",
  Place: "Places",
};
const STATED = Object.keys(RELATION_TYPES).filter(
  (type) => !["ASSERTS", "ABOUT", "APPEARS_WITH"].includes(type),
) as (keyof typeof RELATION_TYPES)[];
/** Below this, a hundred things that are meant are neither found nor right in half of the cases. */
const WEAK = 0.5;

/** A share as so many of a hundred. */
export function ofHundred(share: number): number {
  return Math.round(100 * share);
}

/** "82 to 87", or one number where both ends are the same. */
export function rangeOf({ low, high }: Share): string {
  const [from, to] = [ofHundred(low), ofHundred(high)];
  return from === to ? String(from) : `${from} to ${to}`;
}

/** The groups of the page, from the figures of one part; what was not measured has no row, and no rows no group. */
export function qualityGroups({ measures }: Pick<QualityPart, "measures">): QualityGroup[] {
  const byName = new Map(measures.map((measure) => [measure.name, measure]));
  return [namesGroup(byName), statedGroup(byName), claimsGroup(byName), eventsGroup(byName)].filter(
    ({ rows }) => rows.length > 0,
  );
}

type ByName = ReadonlyMap<string, Measure>;

/** The two ways in which names are measured, and what either is a measure of. */
const NAMES_MEASURED =
  "Names are measured in two ways. Name by name, wherever one stands: it is right where its first and last letter and its kind " +
  "are. And as who is who, where each person or thing counts once: as far as all its names are held together, and no others " +
  "with them (CEAF-e). Both are figures of the finished graph; the README and the model card also give those of the encoder " +
  "alone, before any rule, which differ a little.";

function namesGroup(byName: ByName): QualityGroup {
  return {
    title: "Names",
    lead: sentenceOf(byName.get("mentions, exact"), "names", NAMES_MEASURED),
    rows: [
      ...NAMED_TYPES.flatMap((type) => pairOf(byName.get(type), PLURALS[type], type)),
      ...pairOf(byName.get("entities (CEAF-e)"), "Who is who: the names of one thing held together"),
    ],
  };
}

function statedGroup(byName: ByName): QualityGroup {
  return {
    title: "What the text says of them",
    lead: sentenceOf(
      byName.get("relations (but RELATED_TO)"),
      "relations",
      "A relation is right where its kind and both its ends are. Loose ties (“is tied to”) stand apart: few of them are found.",
    ),
    rows: [
      ...pairOf(byName.get("who cited whom"), "Who cited whom"),
      ...pairOf(byName.get("cited works"), "Which works are cited"),
      ...STATED.filter((type) => type !== "CITES").flatMap((type) =>
        pairOf(byName.get(type), `“${RELATION_TYPES[type].label}”`),
      ),
    ],
  };
}

function claimsGroup(byName: ByName): QualityGroup {
  return {
    title: "Claims",
    lead: sentenceOf(
      byName.get("claims"),
      "claims",
      "A claim is right where most of its words are marked as one.",
    ),
    rows: [
      ...pairOf(byName.get("claims"), "Claims", "Claim"),
      ...rightOf(byName.get("claims: speaker"), "Speakers of the claims that were found"),
      ...pairOf(byName.get("claims: about"), "What they are about"),
    ],
  };
}

function eventsGroup(byName: ByName): QualityGroup {
  return {
    title: "Events and dates",
    lead: "An event without a name is a clause that tells what happened, when or where, and to whom.",
    rows: [
      ...foundOf(byName.get("unnamed events found"), "Events without a name"),
      ...rightOf(byName.get("event dates right"), "Dates of events"),
    ],
  };
}

/** "Of 100 names it marks, 84 are right; of 100 in the text, it finds 87." */
function sentenceOf(measure: Measure | undefined, things: string, more: string): string {
  if (!measure) return more;
  const { precision, recall } = measure;
  return (
    `Of 100 ${things} it gives, ${ofHundred(precision.value)} are right; of 100 in the text, it finds ` +
    `${ofHundred(recall.value)}. ${more}`
  );
}

function pairOf(measure: Measure | undefined, label: string, kind?: EntityType): QualityRow[] {
  if (!measure) return [];
  const { precision, recall, wanted } = measure;
  return [{ label, wanted, right: precision, found: recall, ...(kind && { kind }) }];
}

function foundOf(measure: Measure | undefined, label: string): QualityRow[] {
  return measure ? [{ label, wanted: measure.wanted, found: measure.recall }] : [];
}

function rightOf(measure: Measure | undefined, label: string): QualityRow[] {
  return measure ? [{ label, wanted: measure.wanted, right: measure.precision }] : [];
}

/** What the engine is bad at, worst first, in words. */
export function weaknesses({ measures }: Pick<QualityPart, "measures">): string[] {
  const rows = qualityGroups({ measures }).flatMap((group) => group.rows);
  const weak = rows.filter((row) => balanceOf(row) < WEAK && row.wanted > 0);
  return weak
    .sort((a, b) => balanceOf(a) - balanceOf(b))
    .map(({ label, right, found }) => {
      const finds = found && `it finds ${ofHundred(found.value)} of 100`;
      const gives = right && `${ofHundred(right.value)} of 100 that it gives are right`;
      return `${label}: ${[finds, gives].filter(Boolean).join(", and ")}`;
    });
}

/** The harmonic mean of both shares, or the one that is known. */
function balanceOf({ right, found }: QualityRow): number {
  const [precision, recall] = [(right ?? found)?.value ?? 0, (found ?? right)?.value ?? 0];
  const sum = precision + recall;
  return sum === 0 ? 0 : (2 * precision * recall) / sum;
}

/** How things are called whose confidence is judged. */
export const BELIEVED_THINGS = { mention: "Names", relation: "Relations", claim: "Claims" } as const;
/** From this difference on a confidence promises too much or too little. */
const OFF = 0.05;

/** For each kind, what confidences say on the whole and how many of a hundred are right: in a sentence. */
export function beliefInWords(believed: readonly Believed[]): string[] {
  return (["mention", "relation", "claim"] as const).flatMap((of) => {
    const here = believed.filter((one) => one.of === of);
    const all = here.reduce((sum, { count }) => sum + count, 0);
    if (all === 0) return [];
    const said = here.reduce((sum, one) => sum + one.said * one.count, 0) / all;
    const right = here.reduce((sum, one) => sum + one.right * one.count, 0) / all;
    return [
      `${BELIEVED_THINGS[of]}: ${said.toFixed(2)} said on the whole, ${ofHundred(right)} of 100 right: ${verdictOf(said - right)}`,
    ];
  });
}

function verdictOf(tooMuch: number): string {
  if (tooMuch > OFF) return "it is too sure of them";
  return tooMuch < -OFF ? "it is too modest" : "fair";
}

/** In a sentence, what kinds of texts the figures come from. */
export function textsInWords({ texts }: Pick<QualityPart, "texts">): string {
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  const noted = texts.filter(({ notes }) => notes > 0).length;
  const count = `${texts.length} ${texts.length === 1 ? "text" : "texts"}`;
  return `${count} (${noted} with notes), ${words.toLocaleString("en")} words`;
}
