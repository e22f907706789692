const COMMA = /^,["”’]{0,2}\s$/u;
const PARTICIPLE = /^\p{Lu}\p{Ll}{2,14}ing\s[^,;:.!?]{2,200},\s$/u;

/** True where only a comma stands between a name and a pronoun: "Bewick, he". */
export function endsInComma(between: string): boolean {
  return COMMA.test(between);
}

/** True for the opening of a sentence that is one phrase of a participle up to its comma: "Linking Bewick with Botticelli, ". */
export function opensWithParticiple(opening: string): boolean {
  return PARTICIPLE.test(opening);
}
