const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** Writes one line of words to stderr, so that stdout holds nothing but what was asked for. */
export function say(line = ""): void {
  process.stderr.write(`${line}\n`);
}

/** Writes what was asked for to stdout. */
export function give(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** The words in a colour or weight where stderr is a terminal that shows them (NO_COLOR is heeded by Node itself). */
export function paint(style: keyof typeof CODES, words: string): string {
  const shows = process.stderr.isTTY === true && process.stderr.hasColors();
  return shows ? `\u001b[${CODES[style]}m${words}\u001b[0m` : words;
}

/** A count with its noun: "1 text", "3 texts", "2,100 words". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? noun : plural}`;
}
