import { namesInWords } from "./front-authors.ts";
import type { Field, Head } from "./head-fields.ts";

const PART =
  "%(?:[ \\t]+|(?=\\r?\\n))(?<NAME>[^\\r\\n]{0,300}(?:\\r?\\n[ \\t]+(?=\\S)[^\\r\\n]{1,300}){0,50})\\r?\\n";
const part = (name: string) => PART.replace("NAME", name);
/** Up to three lines behind a percent sign at the head of a file: title, authors and date, as Pandoc reads them. */
export const PANDOC_HEAD = new RegExp(
  `^${part("title")}(?:${part("authors")}(?:${part("date")})?)?(?=[ \\t]*(?:\\r?\\n|$))`,
  "u",
);

/** What a title block of Pandoc says; authors are parted by semicolons or stand on a line each. */
export function pandocHead(head: RegExpExecArray): Head {
  const { title = "", authors = "", date = "" } = head.groups ?? {};
  const [ofTitle, ofAuthors, ofDate] = fieldsIn(head[0], [title, authors, date]);
  const fields = [
    ["title", ofTitle],
    ["date", ofDate],
  ] as const;
  return {
    fields: new Map(fields.flatMap(([name, field]) => (field ? [[name, field] as const] : []))),
    authors: ofAuthors ? namesInWords(ofAuthors) : [],
  };
}

/** Values that stand one behind the other, each where it stands; nothing for an empty one. */
function fieldsIn(head: string, values: readonly string[]): (Field | undefined)[] {
  let at = 0;
  return values.map((value) => {
    const words = value.trim();
    if (words === "") return undefined;
    const start = head.indexOf(words, at);
    at = start + words.length;
    return { value: words, start };
  });
}
