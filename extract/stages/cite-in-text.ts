import { locatorIn, type Span, type Stance } from "#model";
import type { Attributed, EntityNumber, FoundReference, Proof, Stretch } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { ownsTitle } from "../patterns/authoring-words.ts";
import { isReadByUs, isWithinQuotation } from "../patterns/cited-people.ts";
import {
  answersInWriting,
  citesSomething,
  framesTitle,
  glossesQuoted,
  isAnsweredTo,
  isObject,
  isWhere,
  judgesSomething,
  merelyNames,
  saysSomething,
  sharesVerb,
} from "../patterns/citing-words.ts";
import { isReviewIn, judgesBookAtHand, judgesIt } from "../patterns/judged-books.ts";
import { isQuotedThrough } from "../patterns/reference-cues.ts";
import { stanceAt } from "../patterns/stance-cues.ts";
import { sourceOfBlock } from "./block-sources.ts";
import { coauthorsFrom } from "./coauthors.ts";
import { howCited, RULES, type Rule } from "./how-cited.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import { sentenceFinder } from "./note-zones.ts";
import type { RelationLedger } from "./relation-ledger.ts";
import { isCitedTitle } from "./stated-authors.ts";
import { tieWorksInText } from "./tie-works-in-text.ts";
import { isDeniedClause } from "./unasserted-ties.ts";
import { whoQuotes } from "./who-quotes.ts";
import { mainWork, mainWorkAt, workAtHand } from "./work-at-hand.ts";
import type { CslShelf } from "./works-as-csl.ts";
import { type WorksOfYears, workOfYear, worksByAuthorAndYear } from "./works-of-authors.ts";
import { type NameAmong, namedWith, yearsAt } from "./years-at-names.ts";

const REACH = 70;
const PROSE = new Set(["paragraph", "note"]);

/** Citations in the prose of paragraphs and notes: "Sapir (1917)", "as Avrich tells us", "in his Politics", "X reviewed Y". */
export function citeInText(
  document: Attributed,
  names: readonly NameInText[],
  ledger: RelationLedger,
  shelf: CslShelf,
): FoundReference[] {
  const reader = new TextReader(document, names, ledger, shelf);
  document.stretches.forEach((stretch, index) => {
    if (PROSE.has(stretch.kind)) reader.read(stretch, document.speakers[index]);
    // The reference that ends a block quotation is given by whoever quotes.
    const source = stretch.kind === "quotation" ? sourceOfBlock(document.body, stretch) : undefined;
    if (source) reader.read(source, whoQuotes(document, index));
  });
  return reader.references;
}

class TextReader {
  readonly references: FoundReference[] = [];
  private readonly document: Attributed;
  private readonly names: readonly NameInText[];
  private readonly ledger: RelationLedger;
  private readonly sentenceAt: (offset: number) => Span | undefined;
  private readonly authorsOf: ReadonlyMap<EntityNumber, readonly EntityNumber[]>;
  private readonly worksOf: WorksOfYears;
  private readonly periodicals: ReadonlySet<EntityNumber>;
  private readonly mainWork: EntityNumber | undefined;

  constructor(document: Attributed, names: readonly NameInText[], ledger: RelationLedger, shelf: CslShelf) {
    this.document = document;
    this.names = names;
    this.ledger = ledger;
    this.sentenceAt = sentenceFinder(document);
    tieWorksInText(document, names, ledger, this.sentenceAt);
    const ties = ledger.all();
    this.worksOf = worksByAuthorAndYear(ties, shelf);
    this.authorsOf = this.worksOf.authorsOf;
    this.mainWork = mainWork(document.entities, this.authorsOf);
    this.periodicals = new Set(ties.filter(({ type }) => type === "PUBLISHED").map(({ source }) => source));
  }

  read(stretch: Stretch, speaker: EntityNumber | undefined): void {
    const within = namesWithin(this.names, stretch);
    within.forEach((name, at) => {
      if (name.type === "Person") this.readPerson(stretch, speaker, within, at);
      if (name.type === "Work" && speaker !== undefined) this.readTitle(stretch, speaker, name);
      this.readAction(within, at);
      this.readThrough(stretch, within, at);
      this.readBookAtHand(stretch, name);
    });
  }

  private before(stretch: Stretch, name: Span): string {
    return this.document.body.slice(Math.max(stretch.start, name.start - REACH), name.start);
  }

  private after(stretch: Span, name: Span): string {
    return this.document.body.slice(name.end, Math.min(stretch.end, name.end + REACH));
  }

  /** What is said behind a person, or behind the other with whom he shares the verb: "Cairnes and Jevons have said". */
  private afterAll(stretch: Stretch, within: readonly NameInText[], at: number): string {
    const [name, next] = [within[at], within[at + 1]];
    if (!name) return "";
    const isShared = next?.type === "Person" && sharesVerb(this.document.body.slice(name.end, next.start));
    return this.after(stretch, isShared ? next : name);
  }

  private readPerson(
    stretch: Stretch,
    speaker: EntityNumber | undefined,
    within: readonly NameInText[],
    at: number,
  ): void {
    const name = within[at];
    if (!name) return;
    const among = { body: this.document.body, stretch, within, at };
    const years = yearsAt(among);
    for (const year of years) this.keepReference(among, name, year, speaker);
    if (speaker === undefined) return;
    const [before, after] = [this.before(stretch, name), this.afterAll(stretch, within, at)];
    const isOfOther = isWithinQuotation(this.document.body.slice(stretch.start, name.start));
    const inWords = isOfOther ? undefined : howCited(before, after);
    const rule = years.length === 0 ? inWords : "author-year";
    const stance = stanceAt(before, after);
    const stated = rule ?? (stance === undefined ? undefined : "stance");
    if (stated) this.cite(speaker, name, stated, stance);
  }

  /** "Sapir (1917: 25)" stands for the work of that year that the bibliography gives. */
  private keepReference(
    among: NameAmong,
    name: NameInText,
    year: string,
    speaker: EntityNumber | undefined,
  ): void {
    const work = workOfYear(this.worksOf, namedWith(among), year);
    const locator = locatorIn(this.after(among.stretch, name).split(")")[0] ?? "");
    this.references.push({
      start: name.start,
      end: name.end,
      authors: [name.entity],
      rule: "author-year",
      confidence: RULES["author-year"],
      ...(work === undefined ? {} : { work }),
      ...(locator === undefined ? {} : { locator }),
    });
    if (work === undefined || speaker === undefined) return;
    const proofs = this.proofs(name, "author-year");
    this.ledger.add({ type: "CITES", source: speaker, target: work, manner: "mention" }, proofs);
  }

  /** A title that the author names as a title, and not one of the author's own. */
  private readTitle(stretch: Stretch, speaker: EntityNumber, name: NameInText): void {
    const authors = this.authorsOf.get(name.entity) ?? [];
    const before = this.before(stretch, name);
    const says = authors.length === 0 && !isObject(before) && saysSomething(this.after(stretch, name));
    if (says) this.cite(speaker, name, "says");
    if (authors.includes(speaker) || this.periodicals.has(name.entity)) return;
    if (merelyNames(before) || !(framesTitle(before) || isReadByUs(before))) return;
    if (glossesQuoted(before, this.after(stretch, name))) return;
    if (isPeriodicalTitle(this.document.body.slice(name.start, name.end))) return;
    this.cite(speaker, name, "title");
    for (const author of authors) this.citePerson(speaker, author, name);
  }

  private citePerson(speaker: EntityNumber, author: EntityNumber, name: NameInText): void {
    this.ledger.add(
      { type: "CITES", source: speaker, target: author, manner: "mention" },
      this.proofs(name, "author-of-title"),
    );
  }

  /** "Sewell 1990, cited in Randall and Charlesworth 1996": both cite Sewell, and what the list has of him of that year. */
  private readThrough(stretch: Stretch, within: readonly NameInText[], at: number): void {
    const [quoted, first] = [within[at], within[at + 1]];
    if (quoted?.type !== "Person" || first?.type !== "Person") return;
    if (!isQuotedThrough(this.document.body.slice(quoted.end, first.start))) return;
    const among = { body: this.document.body, stretch, within, at };
    const [year = ""] = yearsAt(among);
    const work = workOfYear(this.worksOf, namedWith(among), year);
    for (const { entity } of coauthorsFrom(this.document.body, within, at + 1)) {
      this.cite(entity, quoted, "quoted-in");
      if (work !== undefined) this.cite(entity, { ...quoted, entity: work }, "quoted-in");
    }
  }

  /** "Weldon called the book essential": the one that was spoken of, and its authors. */
  private readBookAtHand(stretch: Stretch, name: NameInText): void {
    const after = this.after(stretch, name);
    const isBook = judgesBookAtHand(after);
    if (!isBook && !judgesIt(after)) return;
    if (name.type !== "Person" && !this.isPaper(stretch, name)) return;
    const inText = { body: this.document.body, names: this.names, authorsOf: this.authorsOf };
    const last = isBook ? workAtHand(inText, name.start, name.entity) : undefined;
    const work = last ?? mainWorkAt(inText, this.mainWork, name);
    if (work === undefined) return;
    for (const entity of [work, ...(this.authorsOf.get(work) ?? [])])
      this.cite(name.entity, { ...name, entity }, "book-at-hand");
  }

  /** True for a periodical that speaks itself, and is not where somebody speaks. */
  private isPaper(stretch: Stretch, name: NameInText): boolean {
    const isPeriodical = isPeriodicalTitle(this.document.body.slice(name.start, name.end));
    const before = this.before(stretch, name);
    return name.type === "Work" && isPeriodical && (isReviewIn(before) || !isWhere(before));
  }

  /** "X reviewed Y": a person with another, or with a work, behind a verb of discussion. */
  private readAction(within: readonly NameInText[], at: number): void {
    const [first, second] = [within[at], within[at + 1]];
    if (first?.type !== "Person" || !second || (second.type !== "Person" && second.type !== "Work")) return;
    const { body } = this.document;
    const between = body.slice(first.end, second.start);
    const sentence = this.sentenceAt(first.start);
    if (sentence && isDeniedClause(body, sentence, [first, second])) return;
    if (second.type === "Person") this.readAnswer(first, second, between);
    if (!citesSomething(between) && !(second.type === "Work" && judgesSomething(between))) return;
    this.cite(first.entity, second, "acts-on");
    const third = within[at + 2];
    if (third?.type === "Work" && this.isOf(second, third)) this.cite(first.entity, third, "acts-on");
  }

  /** "In reply to Struve, Lenin", "Kautsky answered Bernstein in a pamphlet": who answers in writing cites whom he answers. */
  private readAnswer(first: NameInText, second: NameInText, between: string): void {
    const { body } = this.document;
    if (isAnsweredTo(body.slice(Math.max(0, first.start - REACH), first.start), between))
      this.cite(second.entity, first, "acts-on");
    if (answersInWriting(between, body.slice(second.end, second.end + REACH)))
      this.cite(first.entity, second, "acts-on");
  }

  /** True for "Avrich's Kronstadt" and "Avrich, Kronstadt" behind a verb of citing. */
  private isOf(person: NameInText, work: NameInText): boolean {
    const { body } = this.document;
    return ownsTitle(body.slice(person.end, work.start)) || isCitedTitle(body, person, work);
  }

  private cite(source: EntityNumber, name: NameInText, rule: Rule, stance?: Stance): void {
    const stated = stance === undefined ? {} : { stance };
    this.ledger.add(
      { type: "CITES", source, target: name.entity, manner: "mention", ...stated },
      this.proofs(name, rule),
    );
  }

  private proofs(name: Span, rule: Rule): Proof[] {
    const place = this.sentenceAt(name.start) ?? { start: name.start, end: name.end };
    return [{ ...place, confidence: RULES[rule], method: rule }];
  }
}
