const WE = /(?<![\p{L}’'])(?:we|our|us|ourselves)(?![\p{L}’'])/iu;

/** True where the words speak in the first person plural. */
export function speaksAsWe(text: string): boolean {
  return WE.test(text);
}

const I = /(?<![\p{L}.’'])I(?= (?!\.)\p{Ll}|['’](?:m|ve|d|ll)(?!\p{L}))/u;

/** True where the words speak in the first person singular; an initial is no such word. */
export function saysI(text: string): boolean {
  return I.test(text);
}

const PASSIVE_ENDING = /(?:ed|n|t)$/u;

/** True for a word that ends as participles do: "denounced", "seen", "sent". */
export function endsLikePassive(word: string): boolean {
  return PASSIVE_ENDING.test(word);
}

const TAKING =
  /^(?:read(?:s|ing)?|t(?:ake(?:s|n)?|aking|ook)|s(?:ees?|aw|een|eeing)|underst(?:and(?:s|ing)?|ood)|(?:regard|interpret|view|constru|treat|perceiv)(?:e|s|es|ed|ing)?)$/u;

/** True for a verb by which one takes words for something: "reads this as", "understood it as". */
export function takesForSomething(word: string): boolean {
  return TAKING.test(word);
}
