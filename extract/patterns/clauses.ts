import type { Span } from "#model";

const BOUNDARY =
  /;\s|\s[–—]\s|—|:\s|,\s(?=(?:but|while|whereas|although|though|which|who|whom|whose|where|whereupon|and so|so that|yet|because|since)\s)|\s\((?=\p{Lu}|\p{Ll}{3,})|(?<=\p{Ll})\)\s/gu;
const LEADING =
  /^[\s,;:–—(]*(?:(?:and|but|while|whereas|although|though|yet|however|then|so|because),?\s+)?/iu;
const TRAILING = /(?<![\s,;:–—(.])[\s,;:–—(.]+$/u;
const TRAILING_MARKER = /(?:\(\d{1,3}\)|\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+)$/u;

/** The clauses of a sentence, as far as its signs and conjunctions tell, each without conjunction, note mark and final stop. */
export function clausesOf(body: string, sentence: Span): Span[] {
  const words = body.slice(sentence.start, sentence.end);
  const cuts = [...words.matchAll(BOUNDARY)].map(
    ({ 0: sign, index }) => [index, index + sign.length] as const,
  );
  const starts = [0, ...cuts.map(([, end]) => end)];
  return starts.flatMap((start, at) => {
    const clause = trimmedClause(words.slice(start, cuts[at]?.[0] ?? words.length));
    const from = sentence.start + start + clause.lead;
    return clause.length > 0 ? [{ start: from, end: from + clause.length }] : [];
  });
}

function trimmedClause(words: string): { lead: number; length: number } {
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  return { lead, length: withoutTail(words.slice(lead)).length };
}

/** Words without a note mark, full stop and blanks at their end. */
export function withoutTail(words: string): string {
  const bare = words.replace(TRAILING, "");
  const unmarked = bare.replace(TRAILING_MARKER, "");
  return unmarked.length === bare.length ? bare : unmarked.replace(TRAILING, "");
}

const NEW_SUBJECT = /;\s|,\s(?:and|but)\s(?=(?:he|she|they|it|we)\s)/u;

/** A reported clause as far as the words of another subject, or a semicolon, do not end it. */
export function untilNewSubject(words: string): string {
  const cut = NEW_SUBJECT.exec(words);
  return withoutTail(cut && cut.index > 30 ? words.slice(0, cut.index) : words);
}
