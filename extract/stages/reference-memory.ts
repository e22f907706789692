import { locatorIn, type Span } from "#model";
import type { EntityNumber, FoundReference } from "../document.ts";
import { backReferenceIn, notePointedAt, repeatsAuthor } from "../patterns/reference-cues.ts";
import type { NameInText } from "./names-in-text.ts";
import type { Zone } from "./note-zones.ts";
import type { ReadReference, WorkInReference } from "./reference-parts.ts";

const SURE = 0.95;
const POINTED = 0.8;

/** The references read so far, so that ibid., op. cit. and "note 8 above" find what they point at. */
export class ReferenceMemory {
  readonly references: FoundReference[] = [];
  private readonly body: string;
  private last: FoundReference | undefined;
  private lastAuthors: readonly NameInText[] = [];
  private readonly lastOf = new Map<EntityNumber, EntityNumber>();
  private readonly byLabel = new Map<string, FoundReference>();

  constructor(body: string) {
    this.body = body;
  }

  /** The authors of the reference before, where "idem" or dashes stand in their place. */
  authorsRepeatedIn(read: ReadReference): readonly NameInText[] {
    return repeatsAuthor(this.body.slice(read.start, read.end)) ? this.lastAuthors : [];
  }

  /** Keeps the reference as read, with what a back-reference points at. */
  keep(zone: Zone, read: ReadReference): FoundReference | undefined {
    const words = this.body.slice(read.start, read.end);
    const main = read.works.find((work) => !work.isContainer) ?? read.works[0];
    const back = main ? undefined : backReferenceIn(words);
    if (!main && !back && read.loneAuthors.length === 0) return undefined;
    const found = main ? this.fullReference(zone, read, main) : this.pointer(zone, read, back ?? "short");
    this.references.push(found);
    const named = main && main.authors.length > 0 ? main.authors : read.loneAuthors;
    if (main || named.length > 0) this.lastAuthors = named;
    this.remember(zone, found);
    return found;
  }

  private fullReference(zone: Zone, read: ReadReference, main: WorkInReference): FoundReference {
    return this.toReference(
      zone,
      read,
      main.authors.map(({ entity }) => entity),
      main.name.entity,
      "full",
    );
  }

  /** A reference without a title: ibid., op. cit., "note 8 above", or an author alone. */
  private pointer(zone: Zone, read: ReadReference, rule: string): FoundReference {
    const authors = read.loneAuthors.map(({ entity }) => entity);
    const [author] = authors;
    const words = this.body.slice(read.start, read.end);
    const target =
      rule === "see-note"
        ? this.byLabel.get(notePointedAt(words) ?? "")
        : author === undefined
          ? this.last
          : undefined;
    const work = author === undefined ? target?.work : this.lastOf.get(author);
    return this.toReference(zone, read, author === undefined ? (target?.authors ?? []) : authors, work, rule);
  }

  private toReference(
    zone: Zone,
    { start, end }: Span,
    authors: readonly EntityNumber[],
    work: EntityNumber | undefined,
    rule: string,
  ): FoundReference {
    const locator = zone.note === undefined ? undefined : locatorIn(this.body.slice(start, end));
    return {
      start,
      end,
      authors,
      rule,
      confidence: rule === "full" ? SURE : POINTED,
      ...(zone.note === undefined ? {} : { note: zone.note }),
      ...(work === undefined ? {} : { work }),
      ...(locator === undefined ? {} : { locator }),
    };
  }

  private remember(zone: Zone, found: FoundReference): void {
    this.last = found;
    if (zone.label !== undefined && !this.byLabel.has(zone.label)) this.byLabel.set(zone.label, found);
    for (const author of found.authors) if (found.work !== undefined) this.lastOf.set(author, found.work);
  }
}
