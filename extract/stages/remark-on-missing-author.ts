import type { Attributed, FoundReference } from "../document.ts";
import { namesInText } from "./names-in-text.ts";
import { textStretches } from "./text-stretches.ts";

type Read = Attributed & { readonly references?: readonly FoundReference[] };

/** Says where a text names what it draws on and no author was found, since then nobody is known to cite. */
export function remarkOnMissingAuthor<Document extends Read>(document: Document): Document {
  if (document.speakers.some((speaker) => speaker !== undefined)) return document;
  const drawnOn = drawnOnBy(document);
  if (drawnOn === undefined) return document;
  const { start, end } = textStretches(document)[0] ?? { start: 0, end: 0 };
  const message = `no author was found, so nobody cites ${drawnOn}: a line "By NAME" under the title says who wrote the text`;
  return {
    ...document,
    remarks: [
      ...document.remarks,
      { stage: "remark-on-missing-author", rule: "no-author", message, start, end },
    ],
  };
}

/** What would be cited: what the notes name, the references in the text, or else works that its prose names. */
function drawnOnBy(document: Read): string | undefined {
  if (document.notes.length > 0) return "what the notes name";
  if (document.references?.length) return "what the text refers to";
  return namesWork(document) ? "the works that the text names" : undefined;
}

/** True where a work is named in the prose: a title above it is that of the text. */
function namesWork(document: Attributed): boolean {
  const prose = document.stretches.filter(({ kind }) => kind === "paragraph" || kind === "quotation");
  return namesInText(document).some(
    ({ type, start, end }) =>
      type === "Work" && prose.some((stretch) => stretch.start <= start && end <= stretch.end),
  );
}
