import type { Remark } from "#model";
import type { Source } from "../document.ts";
import { LANGUAGE_NAMES } from "../lexicon/function-words.ts";
import { languageOf } from "../patterns/languages.ts";

/** The only language whose claims and relations are read. */
const ENGLISH = "en";

/** Sets the language that most of the text is written in; a text that is not English gets a remark that says what is left unread. */
export function tellLanguage(source: Source): Source {
  const language = languageOf(source.body) ?? source.language;
  if (isEnglish(language)) return { ...source, language };
  return { ...source, language, remarks: [...source.remarks, foreignRemark(language, source.body.length)] };
}

/** True for English, and for its kinds such as en-GB. */
export function isEnglish(language: string): boolean {
  return language === ENGLISH || language.startsWith(`${ENGLISH}-`);
}

function foreignRemark(language: string, length: number): Remark {
  const name = LANGUAGE_NAMES[language];
  const looks = name === undefined ? "hardly a word of this text is English" : `this text looks ${name}`;
  const message = `${looks}; Ibid reads English, so names and references are read as far as they go, claims and relations are not`;
  return { stage: "tell-language", rule: "not-english", message, start: 0, end: length };
}
