import { combinedReading } from "./combined-reading.ts";
import type { Recogniser } from "./recogniser.ts";

/**
 * Several recognisers as one: each reads the text, in the order given, and of what they say of the same words the surest
 * holds. Same readings, same answer.
 */
export function combineRecognisers(recognisers: readonly Recogniser[]): Recogniser {
  return {
    id: recognisers.map(({ id }) => id).join("+"),
    leftOut: recognisers.flatMap(({ leftOut }) => leftOut ?? []),
    async read(text, words, sentences, signal) {
      const readings = [];
      for (const recogniser of recognisers)
        readings.push(await recogniser.read(text, words, sentences, signal));
      return combinedReading(readings);
    },
    close: () => closeAll(recognisers),
  };
}

/** One recogniser for names and another for claims and relations, where the first has no heads for these. */
export function namesWithHeads(namer: Recogniser, judge: Recogniser): Recogniser {
  return {
    id: `${namer.id}+${judge.id}`,
    leftOut: namer.leftOut ?? [],
    async read(text, words, sentences, signal) {
      const { names, nameConfidence, remarks } = await namer.read(text, words, sentences, signal);
      const judged = await judge.read(text, words, sentences, signal);
      return {
        ...judged,
        names,
        nameConfidence,
        remarks: [...(remarks ?? []), ...(judged.remarks ?? [])],
      };
    },
    close: () => closeAll([namer, judge]),
  };
}

async function closeAll(recognisers: readonly Recogniser[]): Promise<void> {
  for (const recogniser of recognisers) await recogniser.close();
}
