import { lettersOf } from "../../patterns/file-words.ts";
import { blockWords } from "./block-words.ts";
import type { Flow, FlowBlock } from "./flow.ts";

/** As far as a title may stand below the top of a text. */
const TITLE_BLOCKS = 4;
/** As far as the name of the author may. */
const AUTHOR_BLOCKS = 8;
const LONGEST_LINE = 400;
/** A longer line speaks of its author, and is no byline. */
const LONGEST_BYLINE = 80;

/** The blocks with the title and the author above them that only the file's metadata name: what is not in the text cannot be pointed at. */
export function withTitlePage(blocks: readonly FlowBlock[], { title, authors }: Flow): FlowBlock[] {
  const top = blocks.slice(0, AUTHOR_BLOCKS).map((block) => lettersOf(lineOf(block)));
  const titleAt =
    title === undefined ? -1 : top.slice(0, TITLE_BLOCKS).findIndex((line) => says(line, title));
  const isNamed = authors.every((author) =>
    top.some((line) => line.length <= LONGEST_BYLINE && line.includes(lettersOf(author))),
  );
  const byline: FlowBlock[] =
    isNamed || authors.length === 0 ? [] : [line("paragraph", `By ${inList(authors)}`)];
  if (title === undefined) return [...byline, ...blocks];
  if (titleAt < 0) return [line("heading", title), ...byline, ...blocks];
  return [...blocks.slice(0, titleAt + 1), ...byline, ...blocks.slice(titleAt + 1)];
}

/** True where a line is the title, or all of it up to its subtitle. */
function says(letters: string, title: string): boolean {
  const wanted = lettersOf(title);
  return (
    letters !== "" &&
    (letters === wanted || (wanted.startsWith(letters) && letters.length > wanted.length / 2))
  );
}

function lineOf({ pieces }: FlowBlock): string {
  return blockWords(pieces, () => "").words.slice(0, LONGEST_LINE);
}

function line(kind: FlowBlock["kind"], words: string): FlowBlock {
  return { kind, pieces: [{ kind: "words", words }] };
}

function inList(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
