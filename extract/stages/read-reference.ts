import type { Span } from "#model";
import { isCollectionTitle } from "../lexicon/collections.ts";
import { isPeriodicalTitle, keepsPapers } from "../lexicon/periodicals.ts";
import { hasTwoWholeWords } from "../patterns/reference-cues.ts";
import {
  goesOnAsPeriodical,
  isGlossed,
  isImprinted,
  isOpening,
  isSeries,
  isTranslated,
  joinsAuthors,
  joinsAuthorToWork,
  joinsToContainer,
  namesEditor,
  namesTranslator,
  opensTitle,
  pointsOn,
  saysBy,
  saysIn,
  saysInOwn,
  saysWith,
} from "../patterns/reference-glue.ts";
import { isShelfMark } from "../patterns/shelf-marks.ts";
import { editLetters } from "./editors-of-letters.ts";
import { imprintsIn, publishersAfter } from "./imprints.ts";
import { glueBefore, type NameInText } from "./names-in-text.ts";
import type { ReadReference, WorkInReference } from "./reference-parts.ts";

const REACH = 60;

/** Reads one reference from the names found in it and the signs between them. */
export function readReference(
  body: string,
  span: Span,
  names: readonly NameInText[],
  isEntry = false,
): ReadReference {
  return new Reader(body, span, names, isEntry).read();
}

class Reader {
  private readonly body: string;
  private readonly span: Span;
  private readonly names: readonly NameInText[];
  /** True in a bibliography, where a second title is what the first stands in. */
  private readonly isEntry: boolean;
  private readonly works: WorkInReference[] = [];
  private readonly taken = new Set<NameInText>();

  constructor(body: string, span: Span, names: readonly NameInText[], isEntry: boolean) {
    this.isEntry = isEntry;
    this.body = body;
    this.span = span;
    this.names = names;
  }

  read(): ReadReference {
    this.names.forEach((name, at) => {
      if (name.type === "Work") this.addWork(name, at);
    });
    const imprints = imprintsIn(this.body, this.names);
    return { ...this.span, works: this.works, loneAuthors: this.loneAuthors(), imprints };
  }

  /** True for a series, and for a periodical with volume or date behind it. */
  private isColumn(name: NameInText): boolean {
    const [after, title] = [this.after(name), this.body.slice(name.start, name.end)];
    if (isCollectionTitle(title)) return true;
    return !isImprinted(after) && goesOnAsPeriodical(after) && isPeriodicalTitle(title);
  }

  /** True in an entry for a periodical far behind its beginning: what stands in it was not read. */
  private isBehindUnread({ name, authors }: WorkInReference): boolean {
    const isFar = this.isEntry && name.start - this.span.start > REACH && authors.length === 0;
    return isFar && goesOnAsPeriodical(this.after(name));
  }

  private glue(at: number): string {
    return glueBefore(this.body, this.names, at);
  }

  private before(name: Span): string {
    return this.body.slice(Math.max(this.span.start, name.start - REACH), name.start);
  }

  private after(name: Span): string {
    return this.body.slice(name.end, Math.min(this.span.end, name.end + REACH));
  }

  private addWork(name: NameInText, at: number): void {
    const before = isShelfMark(this.body.slice(name.start, name.end)) ? [] : this.authorsBefore(at);
    const ahead = before.length > 0 ? before : this.authorsAfter(at);
    const coauthors = this.coauthorsAfter(at);
    const work: WorkInReference = {
      name,
      authors: [...ahead, ...coauthors],
      isWithOthers: ahead.length === 0 && coauthors.length > 0,
      translators: this.peopleAfter(at, namesTranslator),
      editors: this.peopleAfter(at, namesEditor),
      publishers: [],
      lone: [],
      isContainer: false,
      isPeriodical: false,
    };
    for (const author of work.authors) this.taken.add(author);
    for (const translator of work.translators) this.taken.add(translator);
    editLetters(this.body, this.span, work);
    if (this.isColumn(name)) work.lone.push(...work.authors.splice(0));
    work.isContainer = this.isBehindUnread(work);
    this.containIn(work, at);
    const last = this.works.at(-1);
    const published = last && this.isSeriesOf(last, work, at) ? last : work;
    this.works.push(work);
    const { body, span, names } = this;
    published.publishers.push(...publishersAfter({ body, span, names }, at));
  }

  /** People right before a title, joined by commas and "and"; a body only where it opens the reference. */
  private authorsBefore(at: number): NameInText[] {
    const authors: NameInText[] = [];
    for (let index = at - 1; index >= 0; index--) {
      const name = this.names[index];
      if (!name || !this.mayAuthor(name, index) || this.taken.has(name)) break;
      const glue = this.glue(index + 1);
      if (!(index === at - 1 ? joinsAuthorToWork(glue) : joinsAuthors(glue))) break;
      if (index === at - 1 && this.isGloss(at)) break;
      if (namesTranslator(this.before(name))) break;
      authors.unshift(name);
      if (name.type === "Organisation") break;
    }
    return authors;
  }

  /** "Vperyod (Forward)": one word in brackets of its own says the name in other words. */
  private isGloss(at: number): boolean {
    const name = this.names[at];
    return !!name && isGlossed(this.body.slice(name.start - 2, name.end + 1));
  }

  private mayAuthor(name: NameInText, index: number): boolean {
    if (name.type === "Person") return true;
    const isBody = name.type === "Organisation" && index === 0 && this.opens(name);
    return isBody && !keepsPapers(this.body.slice(name.start, name.end));
  }

  private opens(name: Span): boolean {
    return isOpening(this.body.slice(this.span.start, name.start));
  }

  /** People after a title and "by". */
  private authorsAfter(at: number): NameInText[] {
    const authors: NameInText[] = [];
    for (let index = at + 1; index < this.names.length; index++) {
      const name = this.names[index];
      const glue = this.glue(index);
      if (name?.type !== "Person" && !(name?.type === "Organisation" && index === at + 1)) break;
      if (!(index === at + 1 ? saysBy(glue) : joinsAuthors(glue))) break;
      authors.push(name);
    }
    return authors;
  }

  /** People after a title and "with". */
  private coauthorsAfter(at: number): NameInText[] {
    const authors: NameInText[] = [];
    for (let index = at + 1; this.names[index]?.type === "Person"; index++) {
      const glue = this.glue(index);
      if (!(index === at + 1 ? saysWith(glue) : joinsAuthors(glue))) break;
      authors.push(this.names[index] as NameInText);
    }
    return authors;
  }

  /** People behind a title, up to the next, whom the words around them make its translators or editors. */
  private peopleAfter(at: number, isNamedSo: (before: string, after: string) => boolean): NameInText[] {
    const found: NameInText[] = [];
    for (let index = at + 1; index < this.names.length; index++) {
      const name = this.names[index];
      if (!name || name.type === "Work") break;
      if (name.type !== "Person") continue;
      if (isTranslated(this.before(name), this.after(name))) break;
      const goesOn = found.at(-1) === this.names[index - 1] && joinsAuthors(this.glue(index));
      if (goesOn || isNamedSo(this.before(name), this.after(name))) found.push(name);
    }
    return found;
  }

  /** Makes this work the container of the one before it, where signs and volume say so. */
  private containIn(work: WorkInReference, at: number): void {
    const last = this.works.at(-1);
    if (!last || last.isContainer || !this.standsIn(last.name, work.name, at)) return;
    last.container = work;
    work.isContainer = true;
    if (saysInOwn(this.glue(at)) && work.authors.length === 0) work.authors.push(...last.authors);
    work.isPeriodical =
      !saysIn(this.glueWithoutPeople(last.name, at) ?? "") && goesOnAsPeriodical(this.after(work.name));
    const isEdited = work.authors.some((author) => namesEditor(this.before(author), this.after(author)));
    const editors = [...last.editors.splice(0), ...(isEdited ? work.authors.splice(0) : [])];
    work.editors.push(...editors.filter((one, index) => editors.indexOf(one) === index));
  }

  /** A series in brackets behind a title: whoever put out the book stands behind it. */
  private isSeriesOf({ name, container }: WorkInReference, work: WorkInReference, at: number): boolean {
    return container === work && isSeries(this.glueWithoutPeople(name, at) ?? "", this.after(work.name));
  }

  private standsIn(inner: NameInText, outer: NameInText, at: number): boolean {
    const glue = this.glueWithoutPeople(inner, at);
    if (glue === undefined || !joinsToContainer(glue)) return false;
    if (saysIn(glue) || opensTitle(this.before(inner))) return true;
    if (!this.isEntry && !this.isTitle(inner, glue)) return false;
    if (goesOnAsPeriodical(this.after(outer))) return true;
    return isPeriodicalTitle(this.body.slice(outer.start, outer.end)) || this.isEntry;
  }

  /** In a note "Momm., Röm. Gesch., II" the first is an author, cut short: what stands in another work is spelled out, or a bracket follows. */
  private isTitle({ start, end }: Span, glue: string): boolean {
    const words = this.body.slice(start, end + 1);
    return glue.includes("(") || !words.includes(".") || hasTwoWholeWords(words);
  }

  /** What stands between two works once the editors between them are taken out. */
  private glueWithoutPeople(inner: NameInText, at: number): string | undefined {
    let glue = "";
    for (let index = at; index > 0; index--) {
      glue = this.glue(index) + glue;
      const before = this.names[index - 1];
      if (before === inner) return glue;
      if (before?.type !== "Person") return undefined;
    }
    return undefined;
  }

  /** People at the head of the reference that no title follows, with a page, year or "op. cit." behind them. */
  private loneAuthors(): NameInText[] {
    const lone: NameInText[] = [];
    for (const [index, name] of this.names.entries()) {
      if (name.type !== "Person" || this.taken.has(name)) break;
      if (index > 0 && !joinsAuthors(this.glue(index))) break;
      if (namesEditor(this.before(name), "") || namesTranslator(this.before(name))) break;
      lone.push(name);
    }
    const columnists = this.works.flatMap((work) => work.lone);
    const [first] = lone;
    const last = lone.at(-1);
    const isHead = first && last && this.opens(first) && pointsOn(this.after(last));
    return isHead ? [...lone, ...columnists] : columnists;
  }
}
