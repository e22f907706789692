import type { PlannedText } from "./plan-texts.ts";
import { showProgress } from "./progress-bar.ts";

/** How far a reading of many texts is, each weighed by its length. */
export interface ReadingProgress {
  /** Hundredths of a text that are done; 100 when it is finished or given up. */
  at(text: PlannedText, done: number): void;
  end(): void;
}

/** Shows one bar for all texts, however many are read at the same time. */
export function showReading(texts: readonly PlannedText[]): ReadingProgress {
  const [only] = texts;
  const bar = showProgress(texts.length === 1 ? `reading ${only?.path}` : `reading ${texts.length} texts`);
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  const present = new Map<PlannedText, number>();
  let finished = 0;
  return {
    at(text, done) {
      if (done < 100) present.set(text, (text.length * done) / 100);
      else {
        present.delete(text);
        finished += text.length;
      }
      bar.to(
        [...present.values()].reduce((sum, part) => sum + part, finished),
        total,
      );
    },
    end: () => bar.end(),
  };
}
