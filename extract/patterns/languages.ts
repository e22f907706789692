import { FUNCTION_WORDS, type ToldLanguage } from "../lexicon/function-words.ts";

/** "und" where no language is told that we know (BCP 47). */
export type Language = ToldLanguage | "el" | "he" | "ar" | "zh" | "ja" | "ko" | "und";

const WORD = /\p{L}[\p{L}\p{M}]{0,40}/gu;
const LATIN = /^\p{Script=Latin}/u;
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ["ru", /^\p{Script=Cyrillic}/u],
  ["el", /^\p{Script=Greek}/u],
  ["he", /^\p{Script=Hebrew}/u],
  ["ar", /^\p{Script=Arabic}/u],
  ["ja", /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /^\p{Script=Hangul}/u],
  ["zh", /^\p{Script=Han}/u],
];

/** A longer text is judged by samples from all of it, so that the cost does not grow with its length. */
const SAMPLES = 40;
const SAMPLE_LENGTH = 5_000;
/** Fewer words tell too little: a title, a list of names. */
const FEWEST_WORDS = 40;
const MANY_WORDS = 200;
/** Running text of a known language has a quarter of its words and more among its small ones. */
const RUNNING_TEXT = 0.14;
/** English with quotations in another language has at least half as many English small words as foreign ones. */
const MIXED = 0.5;
/** Running text has its small words in some variety; "IN", "PER" and "DE" again and again stand between names. */
const FEWEST_FORMS = 6;
/** English notes, indexes and scans with many faults still have this share. */
const HARDLY_ANY = 0.03;

/** The language that most of a text is written in, by its script and its commonest small words; nothing where it is too short to tell. */
export function languageOf(text: string): Language | undefined {
  const words = samplesOf(text).flatMap((sample) => sample.toLowerCase().match(WORD) ?? []);
  const latin = words.filter((word) => LATIN.test(word));
  if (words.length < FEWEST_WORDS) return undefined;
  if (latin.length < words.length / 2) return byScript(words);
  return bySmallWords(latin);
}

function samplesOf(text: string): string[] {
  if (text.length <= SAMPLES * SAMPLE_LENGTH) return [text];
  const step = text.length / SAMPLES;
  return Array.from({ length: SAMPLES }, (_, at) => {
    const start = Math.floor(at * step);
    return text.slice(start, start + SAMPLE_LENGTH);
  });
}

function byScript(words: readonly string[]): Language {
  const counts = SCRIPTS.map(([language, script]) => ({
    language,
    count: words.filter((word) => script.test(word)).length,
  }));
  // A Japanese text has more Han signs than kana, and a Chinese one has no kana at all.
  const kana = counts.find(({ language }) => language === "ja")?.count ?? 0;
  const [best] = counts.toSorted((a, b) => b.count - a.count);
  if (best?.language === "zh" && kana > 0) return "ja";
  if (best?.language === "ru" && shareOf(words, "ru") < RUNNING_TEXT) return "und";
  return best && best.count > 0 ? best.language : "und";
}

function bySmallWords(words: readonly string[]): Language {
  const english = shareOf(words, "en");
  const shares = (Object.keys(FUNCTION_WORDS) as ToldLanguage[])
    .filter((language) => formsOf(words, language) >= FEWEST_FORMS)
    .map((language) => ({ language, share: shareOf(words, language) }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  if (!best || english >= best.share * MIXED) return english < HARDLY_ANY ? unknown(words) : "en";
  return best.share >= RUNNING_TEXT ? best.language : english < HARDLY_ANY ? unknown(words) : "en";
}

/** A short list of names is in no language, and nothing is lost by calling it English. */
function unknown(words: readonly string[]): Language {
  return words.length < MANY_WORDS ? "en" : "und";
}

/** How many of the small words of a language stand in a text. */
function formsOf(words: readonly string[], language: ToldLanguage): number {
  const small: ReadonlySet<string> = FUNCTION_WORDS[language];
  return new Set(words.filter((word) => small.has(word))).size;
}

function shareOf(words: readonly string[], language: ToldLanguage): number {
  const small: ReadonlySet<string> = FUNCTION_WORDS[language];
  return words.filter((word) => small.has(word)).length / words.length;
}
