import type { Span } from "#model";
import type { Attributed, FoundRelation } from "../document.ts";
import { endsSentence, ownsWritings } from "../patterns/authoring-words.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import type { ReadReference } from "./reference-parts.ts";

type Tie = Pick<FoundRelation, "type" | "source" | "target">;

/**
 * What a note that lists translations states: "by X" behind a title, or behind a row of titles, names who translated it; a
 * name in front of a title is its author, and so is whoever's writings the sentence at the mark speaks of.
 */
export function translationsIn(
  { body }: Attributed,
  reads: readonly ReadReference[],
  atMark: { readonly sentence: Span | undefined; readonly names: readonly NameInText[] },
): Tie[] {
  const writer = atMark.sentence && writerIn(body, namesWithin(atMark.names, atMark.sentence));
  const ties: Tie[] = [];
  let row: NameInText[] = [];
  for (const { name, authors } of reads.flatMap(({ works }) => works)) {
    const last = row.at(-1);
    if (last && endsSentence(body.slice(last.end, name.start))) row = [];
    row.push(name);
    if (writer) ties.push({ type: "AUTHORED", source: writer.entity, target: name.entity });
    const behind = authors.filter(({ start }) => start > name.start);
    for (const author of authors.filter((one) => !behind.includes(one)))
      ties.push({ type: "AUTHORED", source: author.entity, target: name.entity });
    for (const { entity } of behind)
      ties.push(...row.map((title): Tie => ({ type: "TRANSLATED", source: entity, target: title.entity })));
    if (behind.length > 0) row = [];
  }
  return ties;
}

/** Whose writings were translated: "the entire body of Boehme's writings". */
function writerIn(body: string, names: readonly NameInText[]): NameInText | undefined {
  return names.find(({ type, end }) => type === "Person" && ownsWritings(body.slice(end, end + 40)));
}
