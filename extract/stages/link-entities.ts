import { compareText, NAMED_TYPES, type NamedType, wordsAt } from "#model";
import type { FoundEntity, FoundMention, Linked, Mentioned } from "../document.ts";
import { YEAR_REACH, yearOfEvent } from "../patterns/event-names.ts";
import { isCutBehind, isOfficeBehind } from "../patterns/name-edges.ts";
import { personNameOf } from "../patterns/person-names.ts";
import { stateBehindTown } from "../patterns/states-behind-towns.ts";
import { entityOf } from "./entity-labels.ts";
import { genderAt } from "./gender.ts";
import { glossedName, partedByGloss } from "./glossed-places.ts";
import { type Gloss, glossesIn } from "./glosses.ts";
import { linkNamed } from "./link-named.ts";
import { linkPersons, type PersonPlace } from "./link-persons.ts";
import { ownersOfWorks } from "./owners-of-works.ts";
import { shortTitles, titlesByFirstWord, titlesCitedByPage } from "./short-titles.ts";
import { indexAt } from "./span-order.ts";

/** Says which names of the text mean the same real thing; entities stand in the order of their first mention. */
export function linkEntities(document: Mentioned): Linked {
  const people = linkedPeople(document);
  const entities = NAMED_TYPES.flatMap((type) => entitiesOf(document, type, people));
  const firstPlace = (entity: FoundEntity) => entity.mentions[0]?.start ?? 0;
  return { ...document, entities: entities.sort((a, b) => firstPlace(a) - firstPlace(b)) };
}

/** Who is meant at each place that names a person: the number of the first place of that person. */
type LinkedPeople = ReadonlyMap<FoundMention, number>;

function linkedPeople({ body, mentions, stretches }: Mentioned): LinkedPeople {
  const own = mentions.filter(({ type }) => type === "Person");
  const places = own.map((mention) => ({
    ...personPlace(body, mention),
    isCited: REFERENCES.has(stretches[indexAt(stretches, mention.start) ?? -1]?.kind ?? "paragraph"),
  }));
  const glosses = [...glossesIn(body, own), ...namedBehind(body, own, places)];
  const firsts = linkPersons(places, glosses);
  return new Map(own.map((mention, index) => [mention, firsts[index] ?? index]));
}

/** "Another Reed, Christopher Reed": the full name behind the comma says who it is. */
function namedBehind(body: string, own: readonly FoundMention[], places: readonly PersonPlace[]): Gloss[] {
  return own.flatMap((mention, at): Gloss[] => {
    const behind = own[at + 1];
    if (!places[at]?.isAnother || !behind || body.slice(mention.end, behind.start) !== ", ") return [];
    const [surname, full] = [mention, behind].map((name) => personNameOf(wordsAt(body, name)));
    return full?.surname === surname?.surname && full?.given.length ? [[at + 1, at]] : [];
  });
}

function entitiesOf(document: Mentioned, type: NamedType, people: LinkedPeople): FoundEntity[] {
  const { body, mentions } = document;
  const own = mentions.filter((mention) => mention.type === type);
  const states = statesAmong(body, type, own);
  const firsts =
    type === "Person"
      ? own.map((mention) => people.get(mention))
      : linkedNames(document, own, { type, people, states });
  const groups = new Map<number, FoundMention[]>();
  own.forEach((mention, index) => {
    const first = firsts[index] ?? index;
    const group = groups.get(first) ?? [];
    group.push(mention);
    groups.set(first, group);
  });
  const parts = [...groups.values()].map((group) =>
    type === "Place" ? partedByGloss(body, group) : [group],
  );
  return parts.flatMap((part) =>
    part.map((group) => entityIn(body, type, group, states.get(group[0]) ?? glossOf(body, part, group))),
  );
}

/** The name of the state at each place of a city's name that means the state. */
type StatesMeant = ReadonlyMap<FoundMention | undefined, string>;

function statesAmong(body: string, type: NamedType, own: readonly FoundMention[]): StatesMeant {
  if (type !== "Place") return new Map();
  return new Map(
    own.flatMap((mention, at) => {
      const state = stateBehindTown(body, own[at - 1], mention);
      return state ? [[mention, state]] : [];
    }),
  );
}

/** The gloss that tells one of several places of one name from the others. */
function glossOf(body: string, part: readonly unknown[], group: readonly FoundMention[]): string | undefined {
  return part.length > 1 ? glossedName(body, group) : undefined;
}

function linkedNames(
  { body, mentions, stretches }: Mentioned,
  own: readonly FoundMention[],
  { type, people, states }: { type: NamedType; people: LinkedPeople; states: StatesMeant },
): number[] {
  const surfaces = own.map((mention) => states.get(mention) ?? surfaceOf(body, mention));
  const glosses = glossesIn(body, own);
  if (type === "Event") return linkNamed(type, surfaces, { glosses, owners: yearsOfEvents(body, own) });
  if (type !== "Work") return linkNamed(type, surfaces, { glosses });
  return linkNamed(type, surfaces, {
    glosses: [
      ...glosses,
      ...shortTitles(body, own, mentions),
      ...titlesCitedByPage(body, own, stretches),
      ...titlesByFirstWord(body, own),
    ],
    owners: ownersOfWorks({ body, mentions, stretches }, people),
  });
}

/** The year of each place that says which of several events of one name it means. */
function yearsOfEvents(body: string, own: readonly FoundMention[]): (number | undefined)[] {
  return own.map(({ start, end }) =>
    yearOfEvent(
      body.slice(start, end),
      body.slice(Math.max(0, start - YEAR_REACH), start),
      body.slice(end, end + YEAR_REACH),
    ),
  );
}

/** An entity; of several places of one name each bears the name that tells it from the others as its label. */
function entityIn(
  body: string,
  type: NamedType,
  group: readonly FoundMention[],
  label: string | undefined,
): FoundEntity {
  const entity = entityOf(body, type, group);
  if (label === undefined || label === entity.label) return entity;
  const aliases = [...new Set([entity.label, ...entity.aliases])].filter((name) => name !== label);
  return { ...entity, label, aliases: aliases.sort(compareText) };
}

/** The full stop that cuts a title short, "The Three Princ., ch. 4", says that it goes on. */
function surfaceOf(body: string, mention: FoundMention): string {
  const isCut = mention.type === "Work" && isCutBehind(body.slice(mention.end, mention.end + 3));
  return wordsAt(body, isCut ? { start: mention.start, end: mention.end + 1 } : mention);
}

/** Kinds of passages in which a surname alone is short for what was cited before. */
const REFERENCES: ReadonlySet<string> = new Set(["note"]);

/** "Another Reed, Christopher Reed": nobody whom the text has named. */
const ANOTHER = /(?<!\p{L})(?:[Aa]nother|[Aa] (?:second|third|different)) (?:\p{Ll}{3,12} )?$/u;
const ANOTHER_REACH = 30;

/** Characters behind a name that may hold an office. */
const OFFICE_REACH = 28;

function personPlace(body: string, mention: FoundMention): PersonPlace {
  const surface = wordsAt(body, mention);
  const isCut = surface.endsWith(".") || body[mention.end] === ".";
  const isStyled = isOfficeBehind(body.slice(mention.end, mention.end + OFFICE_REACH));
  const isAnother = ANOTHER.test(body.slice(Math.max(0, mention.start - ANOTHER_REACH), mention.start));
  return { surface, gender: genderAt(body, mention), isCut, isStyled, isAnother };
}
