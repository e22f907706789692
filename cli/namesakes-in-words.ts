import { type AskReply, datesInWords, type Namesake } from "#model";
import { quoteLine } from "./quote-line.ts";
import { paint } from "./say.ts";

/** Who else bears a name of the question, each with kind, dates and a sentence, and how to ask about another one; no lines where nobody does. */
export function namesakesInWords({ question, reading }: AskReply): string[] {
  return (reading?.chips ?? []).flatMap(({ words, namesakes = [] }) => {
    const other = namesakes[1];
    if (other === undefined) return [];
    const asked = question.replace(words, () => other.id);
    return [
      "",
      `Which “${words}”? To ask about another one, write its id: ibid ask ${JSON.stringify(asked)}`,
      ...namesakes.flatMap((one, at) => namesakeLines(one, at === 0)),
    ];
  });
}

function namesakeLines(one: Namesake, isTaken: boolean): string[] {
  const { id, type, label, mentions, texts, named } = one;
  const facts = [
    type.toLowerCase(),
    datesInWords(one),
    `named ${mentions === 1 ? "once" : `${mentions} times`}`,
  ];
  if (texts > 1) facts.push(`in ${texts} texts`);
  if (isTaken) facts.push("meant here");
  const line = `  - ${paint("bold", label)} (${facts.filter(Boolean).join(", ")})  ${id}`;
  return named ? [line, quoteLine(named)] : [line];
}
