import type { Span } from "#model";
import type { Attributed, EntityNumber, Proof, Stretch } from "../document.ts";
import { isPeriodicalTitle } from "../lexicon/periodicals.ts";
import {
  appearedIn,
  isDiscussed,
  isImprint,
  isObjectOfPreposition,
  isOrganOf,
  isPublishedBy,
  isTranslatedBy,
  isWrittenBy,
  joinsByAnd,
  joinsTitles,
  ownsTitle,
  translatedTitle,
} from "../patterns/authoring-words.ts";
import { tellsOfTranslations } from "../patterns/reference-cues.ts";
import { isPossessive, joinsInSentence } from "../patterns/reference-glue.ts";
import { isActor } from "./actors.ts";
import { journalsOf } from "./journal-footers.ts";
import { isEntry, mayBeEntry, staysInList, subjectOf } from "./lists-of-works.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import { papersOfText } from "./papers-of-text.ts";
import { readReference } from "./read-reference.ts";
import type { RelationLedger } from "./relation-ledger.ts";
import { isCitedTitle } from "./stated-authors.ts";
import { isUnassertedTie } from "./unasserted-ties.ts";
import { workInSentence } from "./works-in-sentences.ts";
import { WorksOfPronouns } from "./works-of-pronouns.ts";
import { isOfCollected, ruleOfTitle, writerOfNext } from "./writers-of-titles.ts";

const SURE = 0.9;

type Owner = Pick<NameInText, "entity">;

type SentenceAt = (offset: number) => Span | undefined;

/** Ties works to authors, translators and publishers in running text and in lists of works. */
export function tieWorksInText(
  document: Attributed,
  names: readonly NameInText[],
  ledger: RelationLedger,
  sentenceAt: SentenceAt,
): void {
  const tier = new WorkTier(document, names, ledger, sentenceAt);
  const subject = subjectOf(document, names);
  for (const { body, work } of journalsOf(document, names)) tier.tie("PUBLISHED", body, work, "journal-of");
  let isOwnList = false;
  for (const stretch of document.stretches) {
    const within = namesWithin(names, stretch);
    if (stretch.kind === "paragraph") tier.tieToPronouns(stretch, within);
    isOwnList = staysInList(document.body, stretch, within, isOwnList);
    if (mayBeEntry(stretch, isOwnList) && isEntry(stretch, within)) {
      tier.tieEntry(stretch, within, isOwnList ? subject : undefined);
    }
    if (stretch.kind === "note" && tellsOfTranslations(document.body.slice(stretch.start, stretch.end)))
      continue;
    within.forEach((_, at) => {
      tier.tiePair(within, at);
      if (stretch.kind !== "note" && stretch.kind !== "bibliography") tier.tieInSentence(within, at);
    });
  }
}

class WorkTier {
  private readonly document: Attributed;
  private readonly ledger: RelationLedger;
  private readonly sentenceAt: SentenceAt;
  private readonly ofPronouns: WorksOfPronouns;
  private readonly papers: ReadonlySet<EntityNumber>;

  constructor(
    document: Attributed,
    names: readonly NameInText[],
    ledger: RelationLedger,
    sentenceAt: SentenceAt,
  ) {
    this.document = document;
    this.ledger = ledger;
    this.sentenceAt = sentenceAt;
    this.ofPronouns = new WorksOfPronouns(document, sentenceAt);
    this.papers = papersOfText(document.body, names);
  }

  /** An entry of a list: read as a reference; without an author of its own it is by the subject of the text. */
  tieEntry(stretch: Stretch, within: readonly NameInText[], subject: EntityNumber | undefined): void {
    const read = readReference(this.document.body, stretch, within);
    const proofs: Proof[] = [
      { start: stretch.start, end: stretch.end, confidence: SURE, method: "list-of-works" },
    ];
    for (const work of read.works) {
      const target = work.name.entity;
      for (const { entity } of work.authors)
        this.ledger.add({ type: "AUTHORED", source: entity, target }, proofs);
      for (const { entity } of work.publishers)
        this.ledger.add({ type: "PUBLISHED", source: entity, target }, proofs);
      if (work.container)
        this.ledger.add({ type: "PUBLISHED", source: work.container.name.entity, target }, proofs);
    }
    const first = read.works[0];
    if (first && subject !== undefined && (first.authors.length === 0 || first.isWithOthers)) {
      this.ledger.add({ type: "AUTHORED", source: subject, target: first.name.entity }, proofs);
    }
  }

  /** Two neighbouring names whose words between say how they belong together. */
  tiePair(within: readonly NameInText[], at: number): void {
    const [first, second] = [within[at], within[at + 1]];
    if (!first || !second) return;
    const between = this.document.body.slice(first.end, second.start);
    if (second.type === "Work" && isActor(first)) this.tieActorToWork(within, at, between);
    if (first.type === "Work" && isActor(second)) this.tieWorkToActor(within, at, between);
    if (first.type === "Work" && second.type === "Work" && appearedIn(between) && !this.isDiscussed(first)) {
      this.tie("PUBLISHED", second, first, "appeared-in");
    }
  }

  /** "Freeman's attack on Froude's History, in the Saturday Review": the attack appeared there, and no History. */
  private isDiscussed({ start }: NameInText): boolean {
    return isDiscussed(this.document.body.slice(Math.max(0, start - 70), start));
  }

  /** "In What Is To Be Done?, Lenin": whose a work is that the sentence speaks of in passing. */
  tieInSentence(within: readonly NameInText[], at: number): void {
    const found = workInSentence(this.document.body, within, at);
    if (found && !this.papers.has(found.work.entity))
      for (const writer of found.writers) this.tie("AUTHORED", writer, found.work, found.rule);
    const [person, work] = [within[at], within[at + 1]];
    if (person?.type !== "Person" || work?.type !== "Work" || this.isPeriodical(work)) return;
    if (isCitedTitle(this.document.body, person, work)) this.tie("AUTHORED", person, work, "cited-title");
  }

  /** "In his Economics": by the person that the pronoun stands for. */
  tieToPronouns(stretch: Span, within: readonly NameInText[]): void {
    let before: EntityNumber | undefined;
    within.forEach((work, at) => {
      if (work.type !== "Work" || this.isPeriodical(work)) return;
      const owner = this.ofPronouns.ownerOf(stretch, within, at);
      const entity = owner ?? (this.ofPronouns.followsOn(work) ? before : undefined);
      before = entity;
      if (entity === undefined) return;
      this.tie("AUTHORED", { entity }, work, "his-title");
      this.tieRest(within, at, { entity }, "his-title");
    });
  }

  /** "His A (1900), B and C": the titles that go on the list are by the same person. */
  private tieRest(within: readonly NameInText[], from: number, author: Owner, rule: string): void {
    for (let at = from + 1; at < within.length; at++) {
      const [before, work] = [within[at - 1], within[at]];
      if (!before || work?.type !== "Work" || this.isPeriodical(work)) return;
      if (!joinsTitles(this.document.body.slice(before.end, work.start))) return;
      this.tie("AUTHORED", author, work, rule);
    }
  }

  private tieActorToWork(within: readonly NameInText[], at: number, between: string): void {
    const [actor, work] = [within[at], within[at + 1]];
    if (!actor || !work) return;
    if (translatedTitle(between)) {
      this.tie("TRANSLATED", actor, work, "translated");
      return;
    }
    this.tieTranslator(within, at, between);
    const rule = ruleOfTitle(between);
    if (!rule || (rule === "wrote" && actor.type === "Organisation") || this.isPeriodical(work)) return;
    if (rule === "wrote" && this.isOpen(actor, work)) return;
    const writer = writerOfNext(this.document.body, within, at);
    if (writer) this.tie(writer.type === "Organisation" ? "PUBLISHED" : "AUTHORED", writer, work, rule);
    if (writer !== actor) return;
    if (actor.type === "Person") this.tieRest(within, at + 1, actor, rule);
    const partner = within[at - 1];
    if (partner?.type === "Person" && this.areJoined(partner, actor) && !this.isAnswered(partner, actor))
      this.tie("AUTHORED", partner, work, rule);
  }

  /** "In reply to Struve, Lenin wrote": a comma behind whom a preposition governs makes no co-author of him. */
  private isAnswered({ start, end }: NameInText, actor: Span): boolean {
    const { body } = this.document;
    const before = body.slice(Math.max(0, start - 70), start);
    return isObjectOfPreposition(before) && !joinsByAnd(body.slice(end, actor.start));
  }

  /** "Brent's translation of Sarpi's History": behind the translator stands the author with the title. */
  private tieTranslator(within: readonly NameInText[], at: number, between: string): void {
    const [before, actor, work] = [within[at - 1], within[at], within[at + 1]];
    if (before?.type !== "Person" || actor?.type !== "Person" || !work || !ownsTitle(between)) return;
    if (translatedTitle(this.document.body.slice(before.end, actor.start)))
      this.tie("TRANSLATED", before, work, "translated");
  }

  private tieWorkToActor(within: readonly NameInText[], at: number, between: string): void {
    const [work, actor] = [within[at], within[at + 1]];
    if (!work || !actor) return;
    const after = this.document.body.slice(actor.end, actor.end + 8);
    if (isPublishedBy(between) || isOrganOf(between) || isImprint(between, after)) {
      if (actor.type === "Organisation") this.tie("PUBLISHED", actor, work, "published-by");
      return;
    }
    if (isTranslatedBy(between)) {
      this.tie("TRANSLATED", actor, work, "translated");
      return;
    }
    if (isOfCollected(this.document.body, within, at)) this.tie("AUTHORED", actor, work, "written-by");
    if (!isWrittenBy(between) || this.isPeriodical(work) || this.isOpen(work, actor)) return;
    for (let next = at + 1; ; next++) {
      const [author, after] = [within[next], within[next + 1]];
      if (!author || !isActor(author) || isPossessive(this.document.body.slice(author.end, author.end + 3)))
        return;
      this.tie("AUTHORED", author, work, "written-by");
      if (!after || !this.areJoined(author, after)) return;
    }
  }

  /** "Did Kautsky write it?", "Axelrod is rumoured to have written": nobody says so. */
  private isOpen(one: Span, other: Span): boolean {
    return isUnassertedTie(this.document.body, this.sentenceAt(one.start) ?? one, [one, other]);
  }

  private isPeriodical(work: Span): boolean {
    return isPeriodicalTitle(this.document.body.slice(work.start, work.end));
  }

  private areJoined(first: Span, second: Span): boolean {
    const between = this.document.body.slice(first.end, second.start);
    return between.length > 1 && joinsInSentence(between);
  }

  /** Adds a tie with the sentence of the work as its proof. */
  tie(
    type: "AUTHORED" | "PUBLISHED" | "TRANSLATED",
    source: Owner,
    target: NameInText,
    method: string,
  ): void {
    const place = this.sentenceAt(target.start) ?? target;
    const proof: Proof = { start: place.start, end: place.end, confidence: SURE, method };
    this.ledger.add({ type, source: source.entity, target: target.entity }, [proof]);
  }
}
