import { type Span, wordsAt } from "#model";
import type { Coreference, EntityNumber, Linked } from "../document.ts";
import { PERSONAL_PRONOUNS } from "../lexicon/pronouns.ts";
import {
  isHers,
  isHisPaper,
  isHisTitle,
  isWrittenByPronoun,
  startOfClause,
  startOfOwner,
} from "../patterns/authoring-words.ts";
import { isOfNameless } from "../patterns/owners-of-titles.ts";
import { partitionPoint } from "../patterns/partition-point.ts";
import { followsOn, isCalledHis } from "../patterns/works-by-genre.ts";
import { goesOnWithPronoun, isOfAnother, opensWithTitle } from "../patterns/works-in-sentences.ts";
import { genderOf } from "./gender.ts";
import { namedPlaces } from "./named-places.ts";
import type { NameInText } from "./names-in-text.ts";
import { namedBefore, namedBehind, type OwnedTitle } from "./owner-in-sentence.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";

/** UTF-16 units before a title in which "his" may stand, and behind it "he". */
const REACH = 70;
/** UTF-16 units from the beginning of a sentence to the title with which it goes on. */
const FOLLOWING = 120;
const OWNER_LENGTH = 3;

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
    return this.ofHis(within, work, front.start + startOfOwner(before));
  }

  /** Whose "his" title is: of the person whom its sentence names as the owner, else of whom the pronoun means. */
  private ofHis(within: readonly NameInText[], work: Span, his: number): EntityNumber | undefined {
    const { body } = this.document;
    const sentence = this.clauseAt(within, work, his);
    const people = within.filter((name) => this.mayOwn(name, sentence, his));
    const before = people.filter(({ start }) => start < his);
    const owned: OwnedTitle = { body, sentence, his, work, before };
    const actor = this.subjectBetween({ start: before.at(-1)?.end ?? sentence.start, end: his });
    if (actor !== undefined) return actor;
    if (isOfNameless(body.slice(sentence.start, his))) return undefined;
    const behind = people.filter(({ start }) => start > work.end);
    const named = namedBefore(owned) ?? namedBehind(owned, behind)?.entity;
    return (
      named ?? (this.isOfPlace(within, { start: his, end: work.start }) ? undefined : this.meantBy(owned))
    );
  }

  /** "A repeated it; B, in exile, made it part of his Principles": behind a semicolon that names somebody, he is meant. */
  private clauseAt(within: readonly NameInText[], work: Span, his: number): Span {
    const sentence = this.sentenceAt(work.start) ?? { start: 0, end: work.end };
    const from = startOfClause(this.document.body, sentence.start, work.start);
    const isNamed = within.some(({ type, start }) => type === "Person" && start >= from && start < his);
    return isNamed ? { start: from, end: sentence.end } : sentence;
  }

  /** "Virginia drew up her Declaration of Rights": what the sentence names last is a place, which is "she" in older books. */
  private isOfPlace(within: readonly NameInText[], owner: Span): boolean {
    const from = this.sentenceAt(owner.start)?.start ?? 0;
    const last = within.filter(({ start }) => start >= from && start < owner.start).at(-1);
    return last?.type === "Place" && isHers(wordsAt(this.document.body, owner));
  }

  /** "It was followed by B": B is by whoever wrote the title before it. */
  followsOn({ start }: Span): boolean {
    const from = this.sentenceAt(start)?.start ?? start;
    return start - from <= FOLLOWING && followsOn(this.document.body.slice(from, start));
  }

  /** Whom "his" means: one of its sentence where that names anybody before it, unless "He" opens it. */
  private meantBy({ body, sentence, his, before }: OwnedTitle): EntityNumber | undefined {
    const meant = this.lastIn({ start: his, end: his + OWNER_LENGTH });
    const near = before.at(-1);
    if (!near || isOfAnother(body.slice(sentence.start, near.start))) return meant;
    return before.some(({ entity }) => entity === meant) ? meant : undefined;
  }

  /** True for a person of a sentence whose gender does not contradict "his" or "her" at an offset. */
  private mayOwn({ type, entity, start, end }: NameInText, sentence: Span, his: number): boolean {
    if (type !== "Person" || start < sentence.start || end > sentence.end) return false;
    const { body, entities } = this.document;
    const owner = entities[entity];
    const gender = owner && genderOf(body, owner);
    const told = PERSONAL_PRONOUNS.get(body.slice(his, his + OWNER_LENGTH).toLowerCase());
    return gender === undefined || told === undefined || gender === told;
  }

  /** "To whom he sold his first screenplay": whoever "he" is between a name and "his". */
  private subjectBetween({ start, end }: Span): EntityNumber | undefined {
    const last = this.lastPronounIn({ start, end });
    const isSubject = last && SUBJECTS.has(wordsAt(this.document.body, last).toLowerCase());
    return isSubject ? last.entity : undefined;
  }

  private lastIn(span: Span): EntityNumber | undefined {
    return this.lastPronounIn(span)?.entity;
  }

  private lastPronounIn({ start, end }: Span): Coreference | undefined {
    const last = this.pronouns[partitionPoint(this.pronouns.length, (at) => this.endAt(at) <= end) - 1];
    return last && last.start >= start ? last : undefined;
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

const SUBJECTS = new Set(["he", "she"]);
