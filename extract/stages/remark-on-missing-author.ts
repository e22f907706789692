import type { Attributed } from "../document.ts";
import { textStretches } from "./text-stretches.ts";

/** Says where notes cite and no author was found, since then nobody is known to cite. */
export function remarkOnMissingAuthor<Document extends Attributed>(document: Document): Document {
  if (document.notes.length === 0 || document.speakers.some((speaker) => speaker !== undefined))
    return document;
  const { start, end } = textStretches(document)[0] ?? { start: 0, end: 0 };
  const message = `no author was found, so nobody cites what the notes name: a line "By NAME" under the title says who wrote the text`;
  return {
    ...document,
    remarks: [
      ...document.remarks,
      { stage: "remark-on-missing-author", rule: "no-author", message, start, end },
    ],
  };
}
