import {
  type ClaimQuoted,
  datesInWords,
  type EntitySummary,
  groupedBy,
  type Quote,
  type RelationQuoted,
  type RelationType,
  relationVerbs,
  statingPlaces,
} from "#model";
import { plainWords } from "./markup-signs.ts";
import { counted, STATUS_WORDS, sureInWords } from "./places-in-words.ts";
import { quoted } from "./quotation-marks.ts";
import { endsNamed, type Named } from "./quote-excerpt.ts";
import {
  type Asserted,
  acceptedFirst,
  isTellable,
  SURE,
  type Sureness,
  saidBy,
  saidSurely,
} from "./told-claims.ts";

/** A piece of a portrait: words, a name with the number of its footnote, or how far what precedes is in doubt. */
export type Piece =
  | { readonly words: string; readonly entity?: never; readonly note?: never; readonly isDoubt?: true }
  | {
      readonly words: string;
      readonly entity: EntitySummary;
      readonly note: number;
      readonly isDoubt?: never;
    }
  | { readonly words: string; readonly entity?: never; readonly note: number; readonly isDoubt?: never };

/** The first place of a statement, and what it states. */
export interface PortraitNote extends Quote {
  /** The relation or the claim. */
  readonly states: string;
  /** Whom and what it is quoted for. */
  readonly named?: readonly Named[];
  /** Where more places state it: how many, and how sure they make it. */
  readonly together?: string;
}

/** What the texts say of an entity in a paragraph, each statement with a footnote. */
export interface Portrait {
  readonly sentences: readonly (readonly Piece[])[];
  /** In the order of their numbers, which begin with 1. */
  readonly notes: readonly PortraitNote[];
  /** Relations that are too unsure to be said as a fact, or too many. */
  readonly left: number;
}

/** What is stated with less has its percentage beside it. */
const CERTAIN = 0.9;
const NAMES = 4;
const SENTENCES = 8;
const CLAIMS = 2;

/** What a portrait takes as told, and what its percentages mean. */
export const PORTRAIT_RULE = `Told here is what is at least ${percent(SURE)} sure, or accepted by a reader. A percentage marks what is less than ${percent(CERTAIN)} sure and not accepted.`;

/** Which relations come first in a portrait. */
const ORDER: readonly RelationType[] = [
  "PARTICIPATED_IN",
  "MEMBER_OF",
  "RELATED_TO",
  "AUTHORED",
  "TRANSLATED",
  "PUBLISHED",
  "LOCATED_IN",
  "SUPPORTS",
  "OPPOSES",
  "CITES",
];

/** Labels that change where several do it. */
const PLURALS: Partial<Record<RelationType, string>> = {
  CITES: "cite",
  MEMBER_OF: "belong to",
  LOCATED_IN: "are in",
  SUPPORTS: "support",
  OPPOSES: "oppose",
  RELATED_TO: "are tied to",
};

/**
 * The portrait of an entity: accepted relations first, then the surest and most often stated; then what it says, as sure as
 * that it says so.
 */
export function portraitOf(
  entity: Pick<EntitySummary, "id" | "label" | "type">,
  relations: readonly RelationQuoted[],
  claims: readonly ClaimQuoted[] = [],
  asserted: readonly Asserted[] = [],
): Portrait {
  const notes: PortraitNote[] = [];
  const noteOf = (note: PortraitNote) => notes.push(note);
  const told = relations.filter(isSure).sort(strongestFirst);
  const groups = [...groupedBy(told, (relation) => groupOf(relation, entity.id))]
    .map(([, group]) => group)
    .sort((a, b) => orderOf(a) - orderOf(b))
    .slice(0, SENTENCES);
  const sentences = groups.map((group, index) => {
    const name = index === 0 ? entity.label : shortName(entity);
    return sentenceOf(group, { id: entity.id, name }, noteOf);
  });
  const said = saidSurely(claims, asserted)
    .slice(0, CLAIMS)
    .map(({ claim, ...sureness }): Piece[] => {
      const words = `${saidBy(shortName(entity), claim)} ${quoted(plainWords(claim.words))}`;
      const doubt = aside(undefined, doubtOf(sureness));
      const isEnded = doubt.length === 0 && /[.!?]’?”$/u.test(words);
      return [
        { words, note: noteOf({ ...claim.place, states: claim.id }) },
        ...doubt,
        ...(isEnded ? [] : [{ words: "." }]),
      ];
    });
  const shown = groups.reduce((sum, group) => sum + Math.min(group.length, NAMES), 0);
  return { sentences: [...sentences, ...said], notes, left: relations.length - shown };
}

function isSure(relation: RelationQuoted): boolean {
  return relation.evidence.length > 0 && isTellable(relation);
}

function strongestFirst(a: RelationQuoted, b: RelationQuoted): number {
  return (
    acceptedFirst(a, b) ||
    b.confidence * statingPlaces(b.evidence) - a.confidence * statingPlaces(a.evidence) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** What is put into one sentence: ties that say the same in one direction; events without a name. */
function groupOf({ type, source, target, speaksOf }: RelationQuoted, centre: string): string {
  const isOutward = source.id === centre;
  const isTold = (isOutward ? target : source).unnamed === true;
  if (isTold) return "told";
  return `${type} ${isOutward} ${speaksOf ?? false}`;
}

function orderOf([first]: readonly RelationQuoted[]): number {
  const place = first ? ORDER.indexOf(first.type) : -1;
  return place === -1 ? ORDER.length : place;
}

interface Subject {
  readonly id: string;
  readonly name: string;
}

function sentenceOf(
  group: readonly RelationQuoted[],
  subject: Subject,
  noteOf: (note: PortraitNote) => number,
): Piece[] {
  const [first] = group;
  if (!first) return [];
  const { id, name } = subject;
  const shown = group.slice(0, NAMES);
  const more = group.length - shown.length;
  const isTold = groupOf(first, id) === "told";
  const [comma, and] = isTold ? ["; ", "; "] : [", ", " and "];
  const common = commonDoubt(shown);
  const names = shown.flatMap((relation, index): Piece[] => {
    const noted = notedIn(relation);
    if (!noted) return [];
    const isLast = index === shown.length - 1 && more === 0;
    const between = index === 0 ? [] : [{ words: isLast ? and : comma }];
    const doubt = common === undefined ? doubtOf(relation) : undefined;
    return [...between, ...namePieces(relation, { centre: id, note: noteOf(noted), doubt })];
  });
  const all = [...names, ...aside(undefined, common && `each ${common}`)];
  const list: Piece[] = more > 0 ? [...all, { words: `${isTold ? ";" : ""} and ${more} more` }] : all;
  if (isTold) return [{ words: `Told of ${name}: ` }, ...list, { words: "." }];
  if (first.source.id === id)
    return [{ words: `${name} ${relationVerbs(first).label} ` }, ...list, { words: "." }];
  return [...list, { words: ` ${verbOf(first, group.length > 1)} ${name}.` }];
}

/** The first place that states a relation; of several it is said how sure they make it together. */
function notedIn(relation: RelationQuoted): PortraitNote | undefined {
  const { id, evidence, status } = relation;
  const [quote] = evidence;
  if (!quote) return undefined;
  const note = { ...quote, states: id, named: endsNamed(relation) };
  const places = statingPlaces(evidence);
  if (places === 1) return note;
  const sure = status === "added" ? STATUS_WORDS.added : `together ${sureInWords(relation)}`;
  return { ...note, together: `the first of ${counted(places, "place")}, ${sure}` };
}

/**
 * The other end by its name, an event without a name by its label, which stands in no quotation marks: who did it may be put in
 * where the text has "who"; its date, or how it is tied, and doubt in brackets.
 */
function namePieces(
  { source, target, type, label }: RelationQuoted,
  { centre, note, doubt }: { centre: string; note: number; doubt: string | undefined },
): Piece[] {
  const isOutward = source.id === centre;
  const entity = isOutward ? target : source;
  const words = plainWords(entity.label);
  const date = isOutward && !entity.unnamed ? datesInWords(entity) : "";
  const how = type === "RELATED_TO" ? label && `“${label}”` : date || undefined;
  return [{ words, entity, note }, ...aside(how, doubt)];
}

function aside(words: string | undefined, doubt: string | undefined): Piece[] {
  if (!doubt) return words ? [{ words: ` (${words})` }] : [];
  return [{ words: words ? ` (${words}; ` : " (" }, { words: doubt, isDoubt: true }, { words: ")" }];
}

/** How sure the reading is, where it is neither certain nor accepted; that readers disagree, where they do. */
function doubtOf({ confidence, status }: Sureness): string | undefined {
  if (status === "disputed") return "readers disagree";
  return status === undefined && confidence < CERTAIN ? percent(confidence) : undefined;
}

/** The doubt that several share, which is then said once. */
function commonDoubt(relations: readonly RelationQuoted[]): string | undefined {
  const doubts = new Set(relations.map(doubtOf));
  const [only] = doubts;
  return relations.length > 1 && doubts.size === 1 ? only : undefined;
}

/** "63 %", cut and not rounded: 89.6 % is not yet 90. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`;
}

function verbOf(relation: RelationQuoted, isPlural: boolean): string {
  if (isPlural && relation.speaksOf) return "speak of";
  return (isPlural ? PLURALS[relation.type] : undefined) ?? relationVerbs(relation).label;
}

/** A person by the last word of the name, everything else by the whole. */
function shortName({ label, type }: Pick<EntitySummary, "label" | "type">): string {
  return type === "Person" ? (label.split(" ").at(-1) ?? label) : label;
}
