import { type CitationManner, locatorIn, methodAtMark, type Span } from "#model";
import type { Attributed, EntityNumber, FoundReference, Proof } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import { isObject, pointsBack, saysSomething } from "../patterns/citing-words.ts";
import { hasTwoWholeWords, namesNobody, tellsOfTranslations } from "../patterns/reference-cues.ts";
import { stanceOfNote } from "../patterns/stance-cues.ts";
import { bracketZones } from "./bracket-zones.ts";
import { citedIn, letterWritersIn, quoterIn, sourcesIn } from "./cited-in-reference.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import { mannerIn, type Zone, zonesOf } from "./note-zones.ts";
import { partAbout } from "./part-of-reference.ts";
import { personQuotedAt } from "./quoted-at-mark.ts";
import { readReference } from "./read-reference.ts";
import { ReferenceMemory } from "./reference-memory.ts";
import type { ReadReference } from "./reference-parts.ts";
import { citedByReference, linksOf, referencesOf } from "./references-of-zone.ts";
import type { RelationLedger } from "./relation-ledger.ts";
import { tieWorksInReference } from "./tie-works-in-reference.ts";
import { translationsIn } from "./translation-lists.ts";
import type { CslShelf } from "./works-as-csl.ts";

/**
 * A reference within its zone; `through` is the one that quotes it ("A, quoted in B"), `by` the one that cites it ("B, citing
 * A"), where whoever speaks has not seen it.
 */
interface Link {
  readonly read: ReadReference;
  readonly through?: ReadReference;
  readonly by?: ReadReference;
}

const SURE = 0.95;
const LONGEST_OPENING = 4;
const REACH_BEFORE = 20;
const LONGEST_POINTER = 40;

/** Reads all notes and bibliography entries in order, so that back-references find what they point at. */
export function citeInNotes(
  document: Attributed,
  names: readonly NameInText[],
  ledger: RelationLedger,
  shelf: CslShelf,
): readonly FoundReference[] {
  const notes = new NoteReader(document, names, ledger, shelf);
  const zones = [...zonesOf(document, names), ...bracketZones(document, names)];
  for (const zone of zones.sort((a, b) => a.start - b.start)) notes.read(zone);
  return notes.references;
}

class NoteReader {
  private readonly document: Attributed;
  private readonly names: readonly NameInText[];
  private readonly ledger: RelationLedger;
  private readonly memory: ReferenceMemory;
  private readonly shelf: CslShelf;
  /** How the zone at hand cites. */
  private manner: CitationManner | undefined;

  constructor(document: Attributed, names: readonly NameInText[], ledger: RelationLedger, shelf: CslShelf) {
    this.document = document;
    this.names = names;
    this.ledger = ledger;
    this.shelf = shelf;
    this.memory = new ReferenceMemory(document.body);
  }

  get references(): readonly FoundReference[] {
    return this.memory.references;
  }

  read(zone: Zone): void {
    this.manner = mannerIn(zone);
    const links = this.linksIn(zone);
    if (tellsOfTranslations(this.document.body.slice(zone.start, zone.end)))
      this.recordTranslations(zone, links);
    else for (const link of links) this.record(zone, link);
  }

  /** A list of translations says who translated what, and whose work that is; it cites nothing. */
  private recordTranslations(zone: Zone, links: readonly Link[]): void {
    const proofs = this.proofsOf(zone, "translations");
    const reads = links.map(({ read }) => read);
    const atMark = { sentence: zone.sentence, names: this.names };
    for (const tie of translationsIn(this.document, reads, atMark)) this.ledger.add(tie, proofs);
    for (const read of reads) this.memory.keep(zone, read);
  }

  /** The references of a zone: cut at breaks, then at "citing" and "quoted in". */
  private linksIn(zone: Zone): Link[] {
    const { body } = this.document;
    return referencesOf(body, this.names, zone).flatMap((part) => {
      const [own = part, ...others] = citedByReference(body, this.names, part);
      const links = this.chainIn(zone, own);
      const by = links.at(-1)?.read;
      const isKnown = by && quoterIn(by) !== undefined;
      return isKnown
        ? [...links, ...others.map((span) => ({ read: this.readAt(span), by }))]
        : this.chainIn(zone, part);
    });
  }

  private chainIn(zone: Zone, part: Span): Link[] {
    const isEntry = zone.note === undefined && !zone.isInBrackets;
    const spans = linksOf(this.document.body, this.names, part);
    const chain = spans.map(({ start, end }) => this.readAt({ start, end }, isEntry));
    return chain.map((read, index) => {
      const through = spans[index]?.quoted ? chain[index + 1] : undefined;
      return through ? { read, through } : { read };
    });
  }

  private readAt(span: Span, isEntry = false): ReadReference {
    return readReference(this.document.body, span, namesWithin(this.names, span), isEntry);
  }

  private record(zone: Zone, { read, through, by }: Link): void {
    if (by) {
      this.recordCitedBy(zone, read, by);
      return;
    }
    const proofs = this.proofsOf(zone, through ? "quoted-in" : kindOf(zone));
    this.repeatAuthors(read);
    tieWorksInReference(this.ledger, read, proofs.slice(0, 1));
    const quoting = through ? quoterIn(through) : undefined;
    const cited = citedIn(read);
    if (quoting) {
      const written = letterWritersIn(this.document.body, read, namesWithin(this.names, read));
      const named = [...new Set([...cited, ...written])];
      for (const entity of named.length > 0 ? named : this.quotedAtMark(zone, read))
        this.cite(quoting.entity, entity, read, proofs, quoting.work);
    }
    if (zone.speaker !== undefined)
      for (const entity of cited) this.cite(zone.speaker, entity, read, proofs, quoting?.work);
    if (!through) this.citeSources(zone, read);
    if (!through) this.tieToMarker(zone, read, cited.length > 0);
    this.citeAgain(zone, read, this.memory.keep(zone, read));
    this.shelf.describe(read);
  }

  /** "Cobb, Story, p. 300, citing Records, iv": Cobb cites the Records. */
  private recordCitedBy(zone: Zone, read: ReadReference, by: ReadReference): void {
    const proofs = this.proofsOf(zone, "cited-by");
    tieWorksInReference(this.ledger, read, proofs.slice(0, 1));
    const citing = quoterIn(by);
    if (citing)
      for (const entity of citedIn(read))
        if (entity !== citing.entity) this.cite(citing.entity, entity, read, proofs);
    this.shelf.describe(read);
  }

  /** "Quoted in Krauze, p. 254" says who quotes the person that speaks at the mark. */
  private quotedAtMark(zone: Zone, read: Span): EntityNumber[] {
    if (read.start !== zone.start || !zone.mark || !zone.sentence) return [];
    const before = { start: zone.sentence.start, end: zone.mark.start };
    const speaking = namesWithin(this.names, before).filter(
      ({ type, end }) => type === "Person" && saysSomething(this.document.body.slice(end, zone.mark?.start)),
    );
    const person = this.personAtMark(zone.mark, zone.sentence) ?? speaking[0];
    return person ? [person.entity] : [];
  }

  /** The people whom the prose of a note names as its sources. */
  private citeSources(zone: Zone, read: ReadReference): void {
    if (zone.note === undefined || zone.speaker === undefined) return;
    const proofs = this.proofsOf(zone, "source-in-note");
    for (const entity of sourcesIn(this.document.body, read, namesWithin(this.names, read)))
      this.cite(zone.speaker, entity, read, proofs);
  }

  /** "Idem, Other Title" and "———. Other Title" are by the author of the reference before. */
  private repeatAuthors(read: ReadReference): void {
    const main = read.works.find((work) => !work.isContainer);
    if (!main || main.authors.length > 0 || read.loneAuthors.length > 0) return;
    main.authors = [...this.memory.authorsRepeatedIn(read)];
  }

  /** "Ibid., p. 5" is one more proof for what it points at. */
  private citeAgain(zone: Zone, read: ReadReference, found: FoundReference | undefined): void {
    if (!found || found.rule === "full" || found.work === undefined || zone.speaker === undefined) return;
    const proofs = this.proofsOf(zone, found.rule);
    for (const entity of [found.work, ...found.authors]) this.cite(zone.speaker, entity, read, proofs);
  }

  /** A title alone in a note is by the person named at its mark: "Hasbach,[8]". */
  private tieToMarker(zone: Zone, read: ReadReference, citesSomething: boolean): void {
    const person = zone.mark && this.personAtMark(zone.mark, zone.sentence);
    if (!person || zone.speaker === undefined || read.start !== zone.start) return;
    const [main] = read.works;
    if (read.loneAuthors.length > 0 || (main && (main.authors.length > 0 || main.container))) return;
    const words = this.document.body.slice(read.start, read.end);
    // "Polyb., II, 21" or "Röm. Gesch." may name another author
    const isTitleAlone = main
      ? main.name.start - read.start <= LONGEST_OPENING &&
        hasTwoWholeWords(this.document.body.slice(main.name.start, main.name.end + 1))
      : words.length <= LONGEST_POINTER && namesNobody(words);
    if (!isTitleAlone || (!main && citesSomething)) return;
    const proofs = this.proofsOf(zone, main ? "title-at-name" : "note-at-name");
    if (main && !isPeriodicalTitle(this.document.body.slice(main.name.start, main.name.end)))
      this.ledger.add({ type: "AUTHORED", source: person.entity, target: main.name.entity }, proofs);
    this.cite(zone.speaker, person.entity, read, proofs);
  }

  /** The person named right before a mark, or who says something in the words before it. */
  private personAtMark(mark: Span, sentence: Span | undefined): NameInText | undefined {
    const last = namesWithin(this.names, { start: sentence?.start ?? mark.start, end: mark.start }).at(-1);
    const before = this.document.body.slice(Math.max(0, (last?.start ?? 0) - REACH_BEFORE), last?.start);
    const isAtMark = last?.type === "Person" && pointsBack(this.document.body.slice(last.end, mark.start));
    return isAtMark && !isObject(before) ? last : personQuotedAt(this.document, this.names, mark);
  }

  /** The zone itself, then the sentence of its mark, which says who cites and nothing of who wrote or published. */
  private proofsOf(zone: Zone, method: string): Proof[] {
    const own: Proof = { start: zone.start, end: zone.end, confidence: SURE, method };
    return zone.sentence
      ? [own, { ...zone.sentence, confidence: SURE, method: methodAtMark(method) }]
      : [own];
  }

  private cite(
    source: EntityNumber,
    target: EntityNumber,
    read: ReadReference,
    proofs: readonly Proof[],
    via?: EntityNumber,
  ): void {
    const manner = this.manner;
    const inNote = proofs[0]?.method !== "bibliography";
    const words = this.document.body.slice(read.start, read.end);
    const about = partAbout(this.document.body, read, target);
    const locator = inNote ? locatorIn(this.document.body.slice(about.start, about.end)) : undefined;
    const stance = inNote && via === undefined ? stanceOfNote(words) : undefined;
    this.ledger.add(
      {
        type: "CITES",
        source,
        target,
        ...(manner === undefined ? {} : { manner }),
        ...(locator === undefined ? {} : { locator }),
        ...(stance === undefined ? {} : { stance }),
        ...(via === undefined || via === source ? {} : { via }),
      },
      proofs,
    );
  }
}

function kindOf({ note, isInBrackets }: Zone): string {
  if (isInBrackets) return "in-brackets";
  return note === undefined ? "bibliography" : "note";
}
