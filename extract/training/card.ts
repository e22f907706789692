import type { AtThreshold, Evaluation } from "./evaluate.ts";
import type { Tally } from "./tally.ts";

/** What the model card tells beside the scores. */
export interface CardFacts {
  readonly id: string;
  readonly megabytes: number;
  readonly trainingTexts: number;
  readonly parts: ReadonlyMap<string, Evaluation>;
}

const one = (value: number) => value.toFixed(1);

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

function prf(name: string | number, tally: Tally): (string | number)[] {
  return [name, one(tally.precision), one(tally.recall), one(tally.f1), tally.expected];
}

function thresholds(rows: readonly AtThreshold[]): string {
  const cells = rows.map(({ threshold, tally }) => prf(threshold, tally));
  return table(["counted from", "precision", "recall", "F1", "to find"], cells);
}

function scores(name: string, evaluation: Evaluation): string {
  const names = [...evaluation.names].map(([type, tally]) => prf(type, tally));
  const relations = [...evaluation.relationsByType].map(([type, tally]) => prf(type, tally));
  const curve = evaluation.reliability
    .filter(({ names: count }) => count > 0)
    .map(({ names: count, said, right }) => [said.toFixed(2), right.toFixed(2), count]);
  return [
    `## ${name}: ${evaluation.texts} texts`,
    "Names, exact span and type:",
    table(["type", "precision", "recall", "F1", "to find"], names),
    "Sentences that carry a claim, by the probability from which on they count:",
    thresholds(evaluation.claims),
    "Relations of whole texts, the annotators' names given, both ends in one sentence or one end the author (what only notes, passages or several sentences state is among those to find):",
    thresholds(evaluation.relations),
    "The same by type, from 0.5:",
    table(["relation", "precision", "recall", "F1", "to find"], relations),
    "How far a name's confidence can be believed:",
    table(["confidence says", "share right", "names"], curve),
  ].join("\n\n");
}

const OPEN_WORDS = "3,100,000";

const weaknesses = `## What it is bad at
- Titles of works without italics or quotation marks: their ends, abbreviated ones in old notes ("Rot. Parl."), and journals, which it takes for organisations or persons.
- Events without a capital, events that bear the name of a place; organisations named by a bare noun ("the League") or by two capitalised parts ("Left Socialist Revolutionaries").
- Foreign names of bodies and papers: seen as names, often with the wrong type.
- SUPPORTS, OPPOSES and TRANSLATED: hardly ever found; what it says of them is right more often than not, but few are said. AUTHORED and PUBLISHED that only the form of a note states are better read by rule.
- It reads English, and no other language.
- It cannot tell who speaks: an author's relations are those of whoever the caller says speaks in the passage.
- It learned from Wikipedia, from books before 1930 and from open-access scholarship; their view of who is worth naming is in it.`;

/** The model card as Markdown: what the encoder is, what it learned from, how sure it is, what it is bad at. */
export function cardOf({ id, megabytes, trainingTexts, parts }: CardFacts): string {
  const head = `# Model card: ${id}

One small encoder reads a text once: names of people, organisations, works, events and places; how likely each sentence carries a claim; how likely a sentence states each of nine relations between two names, or between its author and a name.

- **Base**: all-mpnet-base-v2 (Apache-2.0; sentence-transformers), of whose twelve layers of 768 it keeps six, and of whose vocabulary the 20,000 pieces that texts of history and letters use most; the way each word is written (lower, Capital, CAPS, mixed, digits; first in its line) is added as a learned vector.
- **Training**: \`npm run train -- --corpora FOLDER --base FOLDER --device cuda\`, on one GPU. The base first guessed hidden words of ${OPEN_WORDS} words of open text and of the annotated texts. Then all twelve layers learned names, claims and relations together from ${trainingTexts} annotated texts of political and intellectual history and two corpora near to them, several times with other seeds and settings; half of the layers learned from what the mean of the best five said of the open text, and from the annotated texts. Seeded (\`extract/training/recipe.ts\`).
- **Corpora**: our own annotation of open texts (public domain, CC BY, CC BY-SA), CrossNER (MIT; Wikipedia, CC BY-SA), GROBID-NER (Apache-2.0; Wikipedia, EHRI); open text without annotation from Wikipedia (CC BY-SA), Project Gutenberg (public domain) and the Office of the Historian (public domain). Attribution of every text: \`attribution.md\`.
- **Licence of the weights**: Apache-2.0, with the attribution of the CC BY and CC BY-SA texts beside them.
- **File**: ${one(megabytes)} MB; weights in 8 bits with one scale a channel, computed in float.
- **Confidence**: straight lines on the log-odds, fitted on the development texts (Platt 1999).
- The development texts chose settings and calibration; the test texts were only measured. No text of one author or book is in two parts (\`extract/training/split.json\`).`;
  const sections = [...parts].map(([name, evaluation]) => scores(name, evaluation));
  return `${[head, ...sections, weaknesses].join("\n\n")}\n`;
}
