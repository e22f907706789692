import type { EntityNumber, Linked, Stretch } from "../document.ts";
import { governorOf } from "../patterns/governors.ts";
import { addressedAt, isPostscript, isSentTo, lettersOf } from "../patterns/letter-heads.ts";
import { isActor } from "./actors.ts";
import { letterHeads } from "./letter-headings.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import { signsQuotation } from "./signed-quotations.ts";
import { touching } from "./span-order.ts";
import type { Turn } from "./turn.ts";

/** One heading alone may be a title: "Marx to Lenin". */
const FEWEST_LETTERS = 2;
const FILLS_LINE = 0.6;
const WRITTEN = new Set<Stretch["kind"]>(["paragraph", "date", "comment", "signature"]);

/** A letter of a collection: its heading, the stretches behind it that are its own, and who wrote it. */
interface Letter {
  readonly heading: number;
  readonly own: readonly number[];
  /** The stretch that signs it. */
  readonly signed: number | undefined;
  readonly writer: EntityNumber | undefined;
}

/**
 * Who writes in each stretch of a collection of letters, under headings like "Queen Victoria to Lord John Russell." or "To
 * Sidney Colvin": whom the heading names, else who signs, else whose letters they are. Empty where the text is no such collection.
 */
export function letterWriters(document: Linked, names: readonly NameInText[]): Map<number, Turn> {
  const writers = new Map<number, Turn>();
  const headings = letterHeads(document, names);
  if (headings.length < FEWEST_LETTERS) return writers;
  const letters = headings.map((heading, at) => letterAt(document, names, heading, headings[at + 1]));
  const owner = ownerOf(document, names, letters);
  for (const { heading, own, writer } of letters) {
    const speaker = writer ?? (isBare(document, heading) ? owner : undefined);
    for (const number of own) writers.set(number, speaker === undefined ? {} : { speaker });
  }
  return writers;
}

function letterAt(
  document: Linked,
  names: readonly NameInText[],
  heading: number,
  next: number | undefined,
): Letter {
  const { own, signed } = letterBehind(document, names, heading, next);
  const writer = addresser(document, heading, names) ?? signer(document, signed, names);
  return { heading, own, signed, writer };
}

/** The stretches of a letter: from its heading to its signature and what is added there, the next letter, or another heading. */
function letterBehind(
  document: Linked,
  names: readonly NameInText[],
  heading: number,
  next: number = document.stretches.length,
): Pick<Letter, "own" | "signed"> {
  const { body, stretches } = document;
  const own: number[] = [];
  let signed: number | undefined;
  for (let at = heading + 1; at < next; at++) {
    const { kind = "note", start = 0, end = 0 } = stretches[at] ?? {};
    const isHead = own.every((number) => stretches[number]?.kind !== "paragraph");
    const signs = !isHead && signsLetter(document, names, at);
    if (kind === "heading" && !signs && !(isHead && touching(document.dates, { start, end }).length > 0))
      break;
    if (signed !== undefined && !signs && kind !== "note" && !isPostscript(body.slice(start, end))) break;
    if (signs || kind === "heading" || WRITTEN.has(kind)) own.push(at);
    if (signs) signed ??= at;
  }
  return { own, signed };
}

/** True for the line that signs a letter, though it be set like a heading: "Yours very sincerely," and below it "BYRON." */
function signsLetter(document: Linked, names: readonly NameInText[], at: number): boolean {
  const { body, stretches } = document;
  const { kind, start, end } = stretches[at] ?? { kind: "note", start: 0, end: 0 };
  if (kind === "signature") return !signsQuotation(document, at);
  const before = stretches[at - 1];
  if (kind !== "heading" || !before || !body.slice(before.start, before.end).trimEnd().endsWith(","))
    return false;
  return namesWithin(names, { start, end }).some(
    (name) => name.type === "Person" && name.end - name.start >= FILLS_LINE * (end - start),
  );
}

/** Whom the heading names before "to"; no body of whom only a title in it tells: "The King of the Belgians". */
function addresser(
  { body, stretches }: Linked,
  heading: number,
  names: readonly NameInText[],
): EntityNumber | undefined {
  const { start, end } = stretches[heading] ?? { start: 0, end: 0 };
  const to = addressedAt(body.slice(start, end)) ?? 0;
  return namesWithin(names, { start, end: start + to }).find(
    (name) =>
      name.type === "Person" || (isActor(name) && governorOf(body.slice(start, name.start)) === undefined),
  )?.entity;
}

function signer(
  { stretches }: Linked,
  signed: number | undefined,
  names: readonly NameInText[],
): EntityNumber | undefined {
  const signature = signed === undefined ? undefined : stretches[signed];
  return signature && namesWithin(names, signature).find(isActor)?.entity;
}

function isBare({ body, stretches }: Linked, heading: number): boolean {
  const { start, end } = stretches[heading] ?? { start: 0, end: 0 };
  return isSentTo(body.slice(start, end));
}

/** Whose letters the text holds whose headings say only to whom they went: the one person who signs them, else whom the title names. */
function ownerOf(
  document: Linked,
  names: readonly NameInText[],
  letters: readonly Letter[],
): EntityNumber | undefined {
  const signers = new Set(
    letters.flatMap(({ heading, writer }) =>
      writer !== undefined && isBare(document, heading) ? [writer] : [],
    ),
  );
  if (signers.size > 1) return undefined;
  const [only] = signers;
  return only ?? titled(document, names);
}

function titled({ body, stretches }: Linked, names: readonly NameInText[]): EntityNumber | undefined {
  const title = stretches.find(({ kind }) => kind === "title");
  if (!title) return undefined;
  const owned = lettersOf(body.slice(title.start, title.end));
  const persons = namesWithin(names, { start: title.start, end: title.start + owned.length }).filter(
    ({ type }) => type === "Person",
  );
  return new Set(persons.map(({ entity }) => entity)).size === 1 ? persons[0]?.entity : undefined;
}
