import type { Span } from "#model";
import type { EntityNumber } from "../document.ts";
import { isInOwnTitle, isObjectOfPreposition } from "../patterns/authoring-words.ts";
import { isVerbNext } from "../patterns/before-pronouns.ts";
import {
  closesRelative,
  isJoined,
  makesInRelative,
  opensRelative,
  standsInFront,
  turnsVerbOn,
} from "../patterns/owners-of-titles.ts";
import { isOfAnother } from "../patterns/works-in-sentences.ts";
import type { NameInText } from "./names-in-text.ts";

/** UTF-16 units in front of a name that tell how it stands in its sentence. */
const REACH = 70;
const NEXT_REACH = 24;

/** The sentence of "in his Economics", where "his" and the title stand in it, and the people before "his" who may own something so. */
export interface OwnedTitle {
  readonly body: string;
  readonly sentence: Span;
  readonly his: number;
  readonly work: Span;
  readonly before: readonly NameInText[];
}

/** The person of whom the sentence goes on to speak in front of "in his Economics", or the only one that it names so far. */
export function namedBefore({ body, sentence, work, before }: OwnedTitle): EntityNumber | undefined {
  const near = before.at(-1);
  if (!near || isOfAnother(body.slice(sentence.start, near.start))) return undefined;
  const [opener] = before;
  if (before.every(({ entity }) => entity === near.entity)) return near.entity;
  const front = body.slice(Math.max(sentence.start, near.start - REACH), near.start);
  const between = body.slice(near.end, work.start);
  if (makesInRelative(front, between)) return near.entity;
  const isOpened = opener?.start === sentence.start && opener.entity !== near.entity;
  if (isOpened && isObjectOfPreposition(front)) return opener.entity;
  if (!isInOwnTitle(front, between)) return undefined;
  return (isLeftBehind(body, before, between) ? before.at(-2) : near)?.entity;
}

/** "Lenin attacked Kautsky in his ...", "Hilferding, whom Bauer admired, shows in his ...": the owner stands before the nearest name. */
function isLeftBehind(body: string, before: readonly NameInText[], between: string): boolean {
  const [subject, near] = [before.at(-2), before.at(-1)];
  if (!subject || !near) return false;
  const words = body.slice(subject.end, near.start);
  return (turnsVerbOn(words) && !isJoined(between)) || (opensRelative(words) && closesRelative(between));
}

/** "In his Economy and Society, published late, Weber treats": who is named behind the title as its sentence's subject; `undefined` where nobody is. */
export function namedBehind(
  { body, sentence, his, work }: OwnedTitle,
  behind: readonly NameInText[],
): NameInText | undefined {
  if (!standsInFront(body.slice(sentence.start, his))) return undefined;
  return behind.find(
    ({ start, end }) =>
      !isObjectOfPreposition(body.slice(Math.max(work.end, start - REACH), start)) &&
      isVerbNext(body.slice(end, Math.min(sentence.end, end + NEXT_REACH))),
  );
}
