import { type Span, wordsAt } from "#model";
import type { Attributed, FoundEntity, FoundMention } from "../document.ts";
import { joinsAuthors } from "../patterns/reference-glue.ts";
import { titleAfterAuthor } from "../patterns/title-in-reference.ts";
import { firstFrom, type NameInText, namesInText, namesWithin } from "./names-in-text.ts";
import { referencesIn } from "./reference-titles.ts";

const CONFIDENCE = 0.8;
const LONGEST_OPENING = 12;

/** Adds the works that the reader overlooked: the title behind an author at the head of a reference. */
export function findTitles(document: Attributed): Attributed {
  const names = namesInText(document);
  const titles = document.stretches
    .filter(({ kind }) => kind === "note" || kind === "bibliography")
    .flatMap((stretch) =>
      referencesIn(document.body, stretch).flatMap((span) => titleIn(document.body, span, names)),
    );
  if (titles.length === 0) return document;
  const mentions = [...document.mentions, ...titles].sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...document, mentions, entities: withTitles(document, titles) };
}

/** The title behind the people who open a reference, where no name touches it. */
function titleIn(body: string, reference: Span, names: readonly NameInText[]): FoundMention[] {
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
  return [{ ...span, type: "Work", confidence: CONFIDENCE, method: "reference" }];
}

/** The people who open the reference, as far as they are joined as authors. */
function leadingAuthors(body: string, within: readonly NameInText[]): NameInText[] {
  const end = within.findIndex((name, at) => {
    const before = within[at - 1];
    return name.type !== "Person" || (before && !joinsAuthors(body.slice(before.end, name.start)));
  });
  return within.slice(0, end < 0 ? within.length : end);
}

/** The entities with each title: a mention of the work that has this very name, else a work of its own. */
function withTitles({ body, entities }: Attributed, titles: readonly FoundMention[]): FoundEntity[] {
  const all: FoundEntity[] = [...entities];
  const numbers = new Map<string, number>();
  entities.forEach(({ type, label, aliases }, number) => {
    if (type === "Work") for (const name of [label, ...aliases]) numbers.set(name.toLowerCase(), number);
  });
  for (const title of titles) {
    const label = wordsAt(body, title);
    const number = numbers.get(label.toLowerCase());
    const known = number === undefined ? undefined : all[number];
    if (number !== undefined && known) {
      all[number] = { ...known, mentions: [...known.mentions, title].sort((a, b) => a.start - b.start) };
    } else {
      numbers.set(label.toLowerCase(), all.length);
      all.push({ type: "Work", label, aliases: [], mentions: [title] });
    }
  }
  return all;
}
