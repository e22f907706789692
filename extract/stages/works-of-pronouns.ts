import { type Span, wordsAt } from "#model";
import type { Coreference, EntityNumber, Linked } from "../document.ts";
import {
  isHers,
  isHisPaper,
  isHisTitle,
  isInOwnTitle,
  isObjectOfPreposition,
  isWrittenByPronoun,
  startOfClause,
  startOfOwner,
} from "../patterns/authoring-words.ts";
import { partitionPoint } from "../patterns/partition-point.ts";
import { followsOn, isCalledHis } from "../patterns/works-by-genre.ts";
import { goesOnWithPronoun, isOfAnother, opensWithTitle } from "../patterns/works-in-sentences.ts";
import { namedPlaces } from "./named-places.ts";
import type { NameInText } from "./names-in-text.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";

/** UTF-16 units before a title in which "his" may stand, and behind it "he". */
const REACH = 70;
/** UTF-16 units from the beginning of a sentence to the title with which it goes on. */
const FOLLOWING = 120;

type SentenceAt = (offset: number) => Span | undefined;

/** Tells of a title at an index among the names of a stretch by whom it is, as a pronoun says: "in his Economics", "In Capital he shows". */
export class WorksOfPronouns {
  private readonly document: Linked;
  private readonly sentenceAt: SentenceAt;
  private resolved: readonly Coreference[] | undefined;

  constructor(document: Linked, sentenceAt: SentenceAt) {
    this.document = document;
    this.sentenceAt = sentenceAt;
  }

  /** The person to whom the pronoun beside a title gives it; nothing where there is none, or nobody whom it can mean. */
  ownerOf(stretch: Span, within: readonly NameInText[], at: number): EntityNumber | undefined {
    const work = within[at];
    if (!work) return undefined;
    const { body } = this.document;
    const front = { start: Math.max(stretch.start, work.start - REACH), end: work.start };
    const behind = { start: work.end, end: Math.min(stretch.end, work.end + REACH) };
    const before = wordsAt(body, front);
    if (goesOnWithPronoun(before, wordsAt(body, behind))) return this.firstIn(behind);
    if (isCalledHis(wordsAt(body, behind))) return this.firstIn(behind);
    if (isWrittenByPronoun(before)) return this.lastIn(front);
    if (!isHisTitle(before) || isHisPaper(before)) return undefined;
    const next = within[at + 1];
    if (next?.type === "Person" && opensWithTitle(before, body.slice(work.end, next.start))) return undefined;
    const his = front.start + startOfOwner(body.slice(front.start, front.end));
    const named = within.slice(0, at).filter(({ start }) => start < his);
    return (
      this.namedBefore(named, work) ??
      (this.isOfPlace(named, { start: his, end: work.start }) ? undefined : this.lastIn(front))
    );
  }

  /** "Virginia drew up her Declaration of Rights": what the sentence names last is a place, which is "she" in older books. */
  private isOfPlace(before: readonly NameInText[], owner: Span): boolean {
    const from = this.sentenceAt(owner.start)?.start ?? 0;
    const last = before.filter(({ start }) => start >= from).at(-1);
    return last?.type === "Place" && isHers(wordsAt(this.document.body, owner));
  }

  /** "It was followed by B": B is by whoever wrote the title before it. */
  followsOn({ start }: Span): boolean {
    const from = this.sentenceAt(start)?.start ?? start;
    return start - from <= FOLLOWING && followsOn(this.document.body.slice(from, start));
  }

  /** The person of whom the sentence goes on to speak in front of "in his Economics", or the only one that it names so far. */
  private namedBefore(before: readonly NameInText[], work: Span): EntityNumber | undefined {
    const { body } = this.document;
    const sentence = this.sentenceAt(work.start)?.start ?? 0;
    const clause = startOfClause(body, sentence, work.start);
    const peopleFrom = (from: number) =>
      before.filter(({ type, start }) => type === "Person" && start >= from);
    // "A repeated it; B, in exile, made it part of his Principles": behind a semicolon that names somebody, he is meant
    const from = peopleFrom(clause).length > 0 ? clause : sentence;
    const here = peopleFrom(from);
    const near = here.at(-1);
    if (!near) return undefined;
    const front = body.slice(Math.max(from, near.start - REACH), near.start);
    if (isOfAnother(body.slice(from, near.start))) return undefined;
    const [opener] = here;
    const isOpened = opener && opener.entity !== near.entity && opener.start === from;
    if (isOpened && isObjectOfPreposition(front)) return opener.entity;
    const isAlone = here.every(({ entity }) => entity === near.entity);
    return isAlone || isInOwnTitle(front, body.slice(near.end, work.start)) ? near.entity : undefined;
  }

  private lastIn({ start, end }: Span): EntityNumber | undefined {
    const last = this.pronouns[partitionPoint(this.pronouns.length, (at) => this.endAt(at) <= end) - 1];
    return last && last.start >= start ? last.entity : undefined;
  }

  private firstIn({ start, end }: Span): EntityNumber | undefined {
    const first = this.pronouns[partitionPoint(this.pronouns.length, (at) => this.endAt(at) <= start)];
    return first && first.end <= end ? first.entity : undefined;
  }

  private endAt(at: number): number {
    return this.pronouns[at]?.end ?? 0;
  }

  /** Resolved when a title first asks for them. */
  private get pronouns(): readonly Coreference[] {
    this.resolved ??= resolvePronouns(this.document, namedPlaces(this.document.entities));
    return this.resolved;
  }
}
