import { plainWords } from "../state/markup-signs.ts";

const LINE_LENGTH = 20;
/** Lines of a name where many stand beside each other. */
export const FEW_LINES = 2;

/** With no more nodes than this in sight, there is room for longer names. */
const ROOMY = { nodes: 40, lines: 4 };

/** Lines that a name may take among so many nodes in sight. */
export function linesAmong(nodes: number): number {
  return nodes <= ROOMY.nodes ? ROOMY.lines : FEW_LINES;
}

/** The name, without signs of Markdown, in at most so many lines of about 20 letters, the rest cut with an ellipsis. */
export function nameLines(name: string, most = FEW_LINES): string[] {
  const lines: string[] = [];
  for (const word of plainWords(name).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE_LENGTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => shortened(line, LINE_LENGTH + 6));
  if (lines.length > most) shown[most - 1] = `${shown[most - 1]} …`;
  return shown;
}

function shortened(line: string, longest: number): string {
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
