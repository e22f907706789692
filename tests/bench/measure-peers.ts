import { readFile } from "node:fs/promises";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { wordsOf } from "../../extract/patterns/words.ts";
import { percentile, timed } from "./timing.ts";

/** Words a second of a library over a text, and what it gives. */
export interface PeerResult {
  readonly name: string;
  readonly wordsPerSecond: number;
}

/** How fast two known libraries read the same text: parts of speech and, where they find any, names; no graph comes of it. */
export async function measurePeers(path: string, rounds: number): Promise<PeerResult[]> {
  const text = await readFile(path, "utf8");
  const words = wordsOf(text).length;
  const wink = winkNLP(model);
  const peers: Readonly<Record<string, () => unknown>> = {
    "wink-nlp: tokens, parts of speech, entities": () => wink.readDoc(text).entities().out(),
    "compromise: people, places, organisations": () => {
      const read = nlp(text);
      return [read.people(), read.places(), read.organizations()].map((found) => found.out("array"));
    },
  };
  const results: PeerResult[] = [];
  for (const [name, read] of Object.entries(peers)) {
    read(); // warms it up
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await timed(read));
    results.push({ name, wordsPerSecond: (1_000 * words) / percentile(times, 0.5) });
  }
  return results;
}
