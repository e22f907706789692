import { addTo, type Span, wordsAt } from "#model";
import type { Attributed, EntityNumber, FoundEntity, FoundMention } from "../document.ts";
import { joinsAuthors } from "../patterns/reference-glue.ts";
import { titleAfterAuthor } from "../patterns/title-in-reference.ts";
import { firstFrom, type NameInText, namesInText, namesWithin } from "./names-in-text.ts";
import { authorsOfWorks } from "./owners-of-works.ts";
import { referencesIn } from "./reference-titles.ts";

const CONFIDENCE = 0.8;
const LONGEST_OPENING = 12;

/** A title that the reader overlooked, with the numbers of the people who open its reference. */
interface OverlookedTitle {
  readonly mention: FoundMention;
  readonly authors: readonly EntityNumber[];
}

/** Adds the works that the reader overlooked: the title behind an author at the head of a reference. */
export function findTitles(document: Attributed): Attributed {
  const names = namesInText(document);
  const titles = document.stretches
    .filter(({ kind }) => kind === "note" || kind === "bibliography")
    .flatMap((stretch) =>
      referencesIn(document.body, stretch).flatMap((span) => titleIn(document.body, span, names)),
    );
  if (titles.length === 0) return document;
  const found = titles.map(({ mention }) => mention);
  const mentions = [...document.mentions, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...document, mentions, entities: withTitles(document, names, titles) };
}

/** The title behind the people who open a reference, where no name touches it. */
function titleIn(body: string, reference: Span, names: readonly NameInText[]): OverlookedTitle[] {
  const within = namesWithin(names, reference);
  const first = within[0];
  if (first?.type !== "Person" || first.start - reference.start > LONGEST_OPENING) return [];
  const authors = leadingAuthors(body, within);
  const last = authors.at(-1) ?? first;
  const title = titleAfterAuthor(body.slice(last.end, reference.end));
  if (!title) return [];
  const span = { start: last.end + title.start, end: last.end + title.end };
  const touched = names[firstFrom(names, last.end)];
  if (touched && touched.start < span.end) return [];
  const mention = { ...span, type: "Work", confidence: CONFIDENCE, method: "reference" } as const;
  return [{ mention, authors: authors.map(({ entity }) => entity) }];
}

/** The people who open the reference, as far as they are joined as authors. */
function leadingAuthors(body: string, within: readonly NameInText[]): NameInText[] {
  const end = within.findIndex((name, at) => {
    const before = within[at - 1];
    return name.type !== "Person" || (before && !joinsAuthors(body.slice(before.end, name.start)));
  });
  return within.slice(0, end < 0 ? within.length : end);
}

/** The entities with each title: a mention of the work that has this very name and no other author, else a work of its own. */
function withTitles(
  { body, entities, stretches }: Attributed,
  names: readonly NameInText[],
  titles: readonly OverlookedTitle[],
): FoundEntity[] {
  const all: FoundEntity[] = [...entities];
  const authorsOf = authorsOfWorks(body, names, stretches);
  const named = new Map<string, EntityNumber[]>();
  entities.forEach(({ type, label, aliases }, number) => {
    if (type === "Work") for (const name of [label, ...aliases]) addTo(named, name.toLowerCase(), number);
  });
  for (const { mention, authors } of titles) {
    const label = wordsAt(body, mention);
    const isOne = (number: EntityNumber) => {
      const own = authorsOf.get(number);
      return own === undefined || authors.some((author) => own.has(author));
    };
    const number = named.get(label.toLowerCase())?.findLast(isOne) ?? all.length;
    const known = all[number];
    if (known) {
      all[number] = { ...known, mentions: [...known.mentions, mention].sort((a, b) => a.start - b.start) };
    } else {
      addTo(named, label.toLowerCase(), number);
      all.push({ type: "Work", label, aliases: [], mentions: [mention] });
    }
    authorsOf.set(number, new Set([...(authorsOf.get(number) ?? []), ...authors]));
  }
  return all;
}
