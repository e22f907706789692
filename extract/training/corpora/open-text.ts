import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { AnnotatedText } from "./annotated.ts";

/** How many words of each kind the teacher labels, and how many from one document. */
const SHARES = [
  { kind: "wikipedia", words: 190_000, each: 400 },
  { kind: "book", words: 260_000, each: 6_000 },
  { kind: "state", words: 50_000, each: 900 },
];
const PROBE_EVERY = 1_500;
const PROBE = 50;

const folded = (text: string) => text.toLowerCase().replace(/[^a-z]+/gu, "");

/** Stretches of letters of texts that must not be learned from, to know them again by. */
function probesOf(texts: readonly AnnotatedText[]): string[] {
  return texts.flatMap(({ text }) => {
    const letters = folded(text);
    const count = Math.floor((letters.length - PROBE) / PROBE_EVERY);
    return Array.from({ length: Math.max(0, count) }, (_, at) =>
      letters.slice(at * PROBE_EVERY, at * PROBE_EVERY + PROBE),
    );
  });
}

/** Whole paragraphs from the middle of a document, up to a number of words. */
function excerpt(document: string, words: number): string {
  const paragraphs = document.split("\n\n").filter((paragraph) => paragraph.trim().length > 0);
  const kept: string[] = [];
  let count = 0;
  for (const paragraph of paragraphs.slice(Math.floor(paragraphs.length / 5))) {
    if (count >= words) break;
    kept.push(paragraph.trim());
    count += paragraph.split(/\s+/u).length;
  }
  return kept.join("\n");
}

/** Open text without annotation, for a teacher to label; documents that share words with `heldOut` are left out. */
export function openText(folder: string, heldOut: readonly AnnotatedText[]): AnnotatedText[] {
  const probes = probesOf(heldOut);
  return SHARES.flatMap(({ kind, words, each }) => {
    const all = gunzipSync(readFileSync(join(folder, `${kind}.txt.gz`))).toString("utf8");
    const documents = all.split(/^=== /mu).slice(1);
    const step = Math.max(1, Math.floor((documents.length * each) / words));
    const chosen = documents.filter((_, at) => at % step === 0);
    return chosen.flatMap((document) => {
      const letters = folded(document);
      if (probes.some((probe) => letters.includes(probe))) return [];
      const body = document.slice(document.indexOf("\n") + 1);
      const name = document.slice(0, document.indexOf("\n"));
      return [{ corpus: "open-text", name, text: excerpt(body, each), names: [] }];
    });
  });
}
