import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { AnnotatedText } from "./annotated.ts";

const KINDS = ["wikipedia", "book", "state"];
/** Words of a stretch that is read as one text. */
const STRETCH = 6_000;
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

/** A document as stretches of whole paragraphs. */
function stretchesOf(document: string): string[] {
  const stretches: string[] = [];
  let [kept, count]: [string[], number] = [[], 0];
  for (const paragraph of document.split("\n\n").filter((one) => one.trim().length > 0)) {
    kept.push(paragraph.trim());
    count += paragraph.split(/\s+/u).length;
    if (count < STRETCH) continue;
    stretches.push(kept.join("\n"));
    [kept, count] = [[], 0];
  }
  return kept.length > 0 ? [...stretches, kept.join("\n")] : stretches;
}

/** Open text without annotation, for teachers to label; documents that share words with `heldOut` are left out. */
export function openText(folder: string, heldOut: readonly AnnotatedText[]): AnnotatedText[] {
  const probes = probesOf(heldOut);
  return KINDS.flatMap((kind) => {
    const all = gunzipSync(readFileSync(join(folder, `${kind}.txt.gz`))).toString("utf8");
    return all
      .split(/^=== /mu)
      .slice(1)
      .flatMap((document) => {
        const letters = folded(document);
        if (probes.some((probe) => letters.includes(probe))) return [];
        const name = document.slice(0, document.indexOf("\n"));
        const stretches = stretchesOf(document.slice(document.indexOf("\n") + 1));
        return stretches.map((text) => ({ corpus: "open-text", name, text, names: [] }));
      });
  });
}
