/** An example in a page of the documentation: the path of the call, and the answer that the page shows for it. */
export interface Example {
  readonly path: string;
  readonly shown: string | undefined;
}

const MARK = /```http\nGET (\S+)\n```\n(?:```json\n([\s\S]*?)\n```\n)?/gu;
const LONGEST_TEXT = 100;
const LONGEST_LINE = 110;

/** The examples of a page, in order. */
export function examplesOf(page: string): Example[] {
  return [...page.matchAll(MARK)].map(([, path = "", shown]) => ({ path, shown }));
}

/** The page with the given answers in the places of its examples. */
export function withAnswers(page: string, answers: ReadonlyMap<string, string>): string {
  return page.replaceAll(MARK, (_all, path: string) => {
    return `\`\`\`http\nGET ${path}\n\`\`\`\n\`\`\`json\n${answers.get(path)}\n\`\`\`\n`;
  });
}

/** An answer as a page shows it: of each list the first entry and how many more, of each long text the beginning. */
export function shortened(answer: unknown): string {
  return laidOut(short(answer), "");
}

/** JSON with what fits a line on one line. */
function laidOut(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null || line.length + indent.length <= LONGEST_LINE) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => laidOut(one, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${laidOut(one, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

function short(value: unknown): unknown {
  if (typeof value === "string") return shortText(value);
  if (Array.isArray(value))
    return value.length < 2 ? value.map(short) : [short(value[0]), `and ${value.length - 1} more`];
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === "requestId" ? "..." : short(inner)]),
  );
}

function shortText(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).trimEnd()}...`;
}
