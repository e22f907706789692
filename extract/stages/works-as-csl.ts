import { type Csl, type Span, wordsAt } from "#model";
import type { EntityNumber, FoundEntity } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { withoutMarkup } from "../patterns/markup-signs.ts";
import { letteredYearIn, type PrintYears, printYearsIn } from "../patterns/print-years.ts";
import { pagesIn, volumeIn } from "../patterns/reference-cues.ts";
import { isDatedByDay, saysIn } from "../patterns/reference-glue.ts";
import type { NameInText } from "./names-in-text.ts";
import type { ReadReference, WorkInReference } from "./reference-parts.ts";

/** Signs behind a title that may hold the day of an issue. */
const DATE_REACH = 40;

type CslName = NonNullable<Csl["author"]>[number];

/** Gathers what references say of each work, in the fields of CSL-JSON; the first word on a field counts. */
export class CslShelf {
  private readonly body: string;
  private readonly entities: readonly FoundEntity[];
  private readonly found = new Map<EntityNumber, Csl>();
  /** "1986b" of an author who has more than one work of a year. */
  private readonly lettered = new Map<EntityNumber, string>();
  /** When a volume came out, by the year of what is cited from it. */
  private readonly ofVolumes = new Map<EntityNumber, string>();

  constructor(body: string, entities: readonly FoundEntity[]) {
    this.body = body;
    this.entities = entities;
  }

  /** Takes down the fields of every cited work of a reference. */
  describe(read: ReadReference): void {
    const cited = read.works.filter((work) => !work.isContainer);
    for (const work of cited) {
      const fields = this.fieldsOf(work, read, cited.length === 1);
      const known = this.found.get(work.name.entity);
      const lettered = letteredYearIn(this.body.slice(read.start, read.end));
      if (lettered !== undefined && cited.length === 1) this.lettered.set(work.name.entity, lettered);
      this.found.set(work.name.entity, { ...fields, ...known, ...fullerTitle(fields, known) });
      const volume = fields.type === "chapter" ? this.volumeOf(work) : undefined;
      if (volume !== undefined && fields.issued !== undefined && !this.ofVolumes.has(volume))
        this.ofVolumes.set(volume, fields.issued);
    }
  }

  /** The book in which the reference says that a work stands. */
  private volumeOf({ name, container }: WorkInReference): EntityNumber | undefined {
    if (!container || !saysIn(this.body.slice(name.end, container.name.start))) return undefined;
    return container.name.entity;
  }

  /** The years that references and the text give for a work: with its letter, of print, of first publication. */
  yearsOf(work: EntityNumber): string[] {
    const { issued, "original-date": original } = this.found.get(work) ?? {};
    const years = [this.lettered.get(work), issued, original].flatMap((year) => year?.split("/") ?? []);
    return years.length > 0 ? years : [this.entities[work]?.date].flatMap((year) => year ?? []);
  }

  /** The entities with the bibliography of each work, and its year where none was known. */
  described(): FoundEntity[] {
    return this.entities.map((entity, number) => {
      const csl = this.found.get(number);
      const date = csl?.["original-date"] ?? entity.date ?? csl?.issued ?? this.ofVolumes.get(number);
      return { ...entity, ...(csl && { csl }), ...(date !== undefined && { date }) };
    });
  }

  private fieldsOf(work: WorkInReference, read: ReadReference, isAlone: boolean): Csl {
    const head = isAlone ? this.wordsBehindAuthors(work, read) : "";
    const behind = this.body.slice(work.name.end, read.end);
    const outside = this.wordsOutside(read, work.name.end);
    const publisher = (work.container ?? work).publishers[0];
    const kind = this.kindAndTitle(work);
    const years = kind.type === "periodical" ? {} : printYears(head, outside);
    const place = read.imprints.find((imprint) => imprint.publisher === publisher)?.placeSpan;
    return {
      ...kind,
      ...field(
        "author",
        work.authors.length > 0 ? work.authors.map((author) => this.nameOf(author)) : undefined,
      ),
      ...field("publisher", publisher && this.words(publisher)),
      ...field("publisher-place", place && this.words(place)),
      ...field("issued", years.issued),
      ...field("original-date", years.original),
      ...field("volume", volumeIn(behind)),
      ...field("page", work.container && pagesIn(behind)),
    };
  }

  /** The words in front of a title without its authors: in "Winkler, Heinrich August (1984)" no month stands before the year. */
  private wordsBehindAuthors({ name, authors }: WorkInReference, { start }: Span): string {
    const ends = authors.filter((author) => author.end <= name.start).map(({ end }) => end);
    return this.body.slice(Math.max(start, ...ends), name.start);
  }

  /** The words of a reference from an offset on without its titles: the year in that of a volume dates no chapter of it. */
  private wordsOutside({ works, end }: ReadReference, from: number): string {
    const titles = works.map(({ name }) => name).filter((name) => name.start >= from);
    const ends = [from, ...titles.map((title) => title.end)];
    return ends.map((at, index) => this.body.slice(at, titles[index]?.start ?? end)).join("");
  }

  private kindAndTitle(work: WorkInReference): Csl {
    const { name, container } = work;
    const title = this.words(name);
    if (!container) return { type: this.isPeriodical(work, title) ? "periodical" : "book", title };
    const within = this.words(container.name);
    const type = container.isPeriodical || isPeriodicalTitle(within) ? "article-journal" : "chapter";
    return { type, title, "container-title": within };
  }

  /** "Studies on the Interior of Russia" has an author, which no periodical has; "Northern Star, 3 August 1844" is one. */
  private isPeriodical({ name, authors }: WorkInReference, title: string): boolean {
    if (authors.length > 0) return false;
    return isPeriodicalTitle(title) || isDatedByDay(this.body.slice(name.end, name.end + DATE_REACH));
  }

  /** "Horkheimer, Max" and "Max Horkheimer" as family and given name; a body as a literal. */
  private nameOf(name: NameInText): CslName {
    const label = this.entities[name.entity]?.label ?? this.words(name);
    if (name.type === "Organisation") return { literal: label };
    const [head, tail] = label.split(", ", 2);
    if (head && tail) return { family: head, given: tail };
    const cut = label.lastIndexOf(" ");
    return cut < 0 ? { family: label } : { family: label.slice(cut + 1), given: label.slice(0, cut) };
  }

  private words(name: Span): string {
    return withoutMarkup(wordsAt(this.body, name));
  }
}

/** The title of the two that says more: a work may be cited by its short title first. */
function fullerTitle({ title = "" }: Csl, known?: Csl): Pick<Csl, "title"> | undefined {
  return known?.title !== undefined && title.length > known.title.length ? { title } : undefined;
}

/** The years that stand before a title, else those behind it; when the work came out first may stand behind, too: "(1964). T. (Original work published 1917)". */
function printYears(head: string, behind: string): PrintYears {
  const [before, after] = [printYearsIn(head), printYearsIn(behind)];
  if (before.issued === undefined) return before.original ? before : after;
  const isEarlier = after.original !== undefined && after.original < before.issued;
  return isEarlier && before.original === undefined ? { ...before, original: after.original } : before;
}

/** A field where there is something to put in it, else none. */
function field<Key extends keyof Csl>(
  key: Key,
  value: Csl[Key] | undefined,
): Pick<Csl, Key> | Record<never, never> {
  return value === undefined ? {} : ({ [key]: value } as Pick<Csl, Key>);
}
