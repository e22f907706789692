import type { EntityNumber, Linked, Stretch } from "../document.ts";
import { isQuestionLine, leadsToInterviewed } from "../patterns/turn-labels.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import type { Turn } from "./turn.ts";

/** An interview says within so many characters with whom it is, and asks at least so often. */
const HEAD_REACH = 1_500;
const FEWEST_QUESTIONS = 3;
const BEFORE_NAME = 80;

/** Who is interviewed, where words before a name say so: "Interview with X", "testimony of X". */
export function interviewedIn(
  { body }: Pick<Linked, "body">,
  names: readonly NameInText[],
): EntityNumber | undefined {
  const told = names.find(
    ({ type, start }) =>
      type === "Person" && leadsToInterviewed(body.slice(Math.max(0, start - BEFORE_NAME), start)),
  );
  return told?.entity;
}

/**
 * The turns of an interview without labels: paragraphs that are one question, and what stands under each up to the next. The
 * questions are the author's, the answers of whom its head says it is with. Empty where the text is none.
 */
export function askedAndAnswered(
  document: Linked,
  names: readonly NameInText[],
  author: EntityNumber | undefined,
): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  const speaker = interviewedIn(document, namesWithin(names, { start: 0, end: HEAD_REACH }));
  if (speaker === undefined || speaker === author) return turns;
  const asked = new Set(questionsOf(document));
  const [first = 0] = asked;
  if (asked.size < FEWEST_QUESTIONS) return turns;
  const asking = author === undefined ? {} : { speaker: author };
  document.stretches.forEach(({ kind }, number) => {
    if (kind !== "paragraph" || number < first) return;
    turns.set(number, asked.has(number) ? asking : { speaker });
  });
  return turns;
}

/** Questions that stand alone and are answered below. */
function questionsOf({ body, stretches }: Linked): number[] {
  const isQuestion = ({ kind, start, end }: Stretch) =>
    (kind === "paragraph" || kind === "heading") && isQuestionLine(body.slice(start, end));
  return [...stretches.keys()].filter((number) => {
    const [own, next] = [stretches[number], stretches[number + 1]];
    return own && next?.kind === "paragraph" && isQuestion(own) && !isQuestion(next);
  });
}
