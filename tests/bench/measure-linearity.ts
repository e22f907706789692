import type { Source } from "../../extract/document.ts";
import { extractText, STEPS, type Step } from "../../extract/pipeline.ts";
import { readString } from "../../extract/readers/read-text.ts";
import { capitalReader } from "../extract/capital-reader.ts";

/** Processor milliseconds of each step on a text, and on one of twice the length. */
export interface Growth {
  readonly shape: string;
  /** Characters of the longer text. */
  readonly length: number;
  readonly milliseconds: number;
  /** t(2n) / t(n) of the whole, and of each step that takes long enough to tell. */
  readonly ratio: number;
  readonly steps: readonly (readonly [step: Step, ratio: number])[];
}

/** Below this a step is too short for its growth to be told from chance. */
const FEWEST_MS = 100;
const MS = 1_000;

/** Reads a text of each shape at two lengths by every stage, names found by their capitals: the encoder is linear by construction and left out. */
export async function measureLinearity(characters: number): Promise<Growth[]> {
  const growths: Growth[] = [];
  await stepTimes(readString(SENTENCE.repeat(200), "warm.txt"));
  for (const [shape, make] of Object.entries(SHAPES)) {
    const [short, long] = [make(characters), make(2 * characters)];
    const [once, twice] = [
      await stepTimes(readString(short, "odd.txt")),
      await stepTimes(readString(long, "odd.txt")),
    ];
    const steps = STEPS.map((step) => [step, (twice.get(step) ?? 0) / (once.get(step) || 1)] as const);
    growths.push({
      shape,
      length: long.length,
      milliseconds: sumOf(twice),
      ratio: (sumOf(twice) / sumOf(once)) * ((2 * short.length) / long.length),
      steps: steps.filter(([step]) => (once.get(step) ?? 0) >= FEWEST_MS),
    });
  }
  return growths;
}

function sumOf(times: ReadonlyMap<Step, number>): number {
  return [...times.values()].reduce((sum, time) => sum + time, 0);
}

/** Processor time, not time that passes: other work on the machine must not count. */
async function stepTimes(source: Source): Promise<Map<Step, number>> {
  const times = new Map<Step, number>();
  let since = process.cpuUsage();
  let present: Step | undefined;
  const turn = (step?: Step) => {
    const { user, system } = process.cpuUsage(since);
    if (present) times.set(present, (user + system) / MS);
    since = process.cpuUsage();
    present = step;
  };
  await extractText(source, capitalReader(), { onProgress: turn });
  turn();
  return times;
}

const SENTENCE =
  "In April 1918 the Cheka raided the clubs of the anarchists in Moscow, and Paul Avrich wrote a book on it that was read by many. ";

/** Texts of about so many characters. */
const SHAPES: Readonly<Record<string, (characters: number) => string>> = {
  prose: (characters) =>
    Array.from(
      { length: Math.ceil(characters / 700) },
      (_, n) =>
        `${SENTENCE.repeat(2)}"It was the end," said Emma Goldman. He opposed Karl Radek${n % 90}. ${SENTENCE.repeat(2)}`,
    ).join("\n\n"),
  "one paragraph": (characters) => SENTENCE.repeat(Math.ceil(characters / SENTENCE.length)),
  "dense notes": (characters) => denseNotes(Math.ceil(characters / 200)),
  "names on one line": (characters) =>
    Array.from(
      { length: Math.ceil(characters / 18) },
      (_, n) => `Anna${letter(n)} Petrov${letter(n * 7)}${n % 997}`,
    ).join(", "),
  "one long word": (characters) => `${SENTENCE}${"a".repeat(characters)}`,
  "quotation marks": (characters) => `${SENTENCE}“so 'it' "was" `.repeat(Math.ceil(characters / 145)),
  "quotations never closed": (characters) => repeated("“Lenin “said “that ", characters),
  "speeches never closed": (characters) => repeated('Lenin said "the state ', characters),
  "quotations in one sentence": (characters) =>
    repeated('Lenin said "the state is a thing of old days" and Trotsky wrote it, ', characters),
  "chain of years": (characters) => repeated("1918-", characters),
  "speeches in open brackets": (characters) => repeated("Lenin said (", characters),
  brackets: (characters) => `${SENTENCE}${"([".repeat(characters / 2)}`,
};

function repeated(words: string, characters: number): string {
  return words.repeat(Math.ceil(characters / words.length));
}

function denseNotes(notes: number): string {
  const numbers = Array.from({ length: notes }, (_, at) => at + 1);
  const running = numbers.map(
    (n) => `The clubs were raided in the spring of that year.[${n}]${n % 8 ? " " : "\n\n"}`,
  );
  const bodies = numbers.map(
    (n) =>
      `[${n}] Paul Avrich, The Russian Anarchists (Princeton, 1967), p. ${n}; ibid., p. ${n + 1}; Emma Goldman, Living My Life.`,
  );
  return `${running.join("")}\n\nNotes\n\n${bodies.join("\n\n")}`;
}

function letter(number: number): string {
  return String.fromCharCode(97 + (number % 26));
}
