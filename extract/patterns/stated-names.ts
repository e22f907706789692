const OTHER_NAME =
  /^(?:(?:,\s{0,2}|\s{0,2}[([]|(?=\swho\s))\s?(?:who\s(?:is|was)\s)?(?:(?:also|better|later|formerly|otherwise|once|then)\s)?(?:called|named|styled)(?:\sas)?|,?\s{0,2}[([]?(?:(?:who\s(?:is|was)\s)?(?:(?:also|better|later|formerly|otherwise|once|then)\s)?known(?:\sas)?|alias|a\.?k\.?a\.?|real\sname|born|n[ée]e?|(?:an?\s)?(?:pseudonym|pen[-\s]name|nom\sde\sguerre|nickname)(?:\s(?:of|for))?|under\s(?:the|his|her)\s(?:name|pseudonym|pen[-\s]name)(?:\sof)?))[\s,:]{1,3}["“”'‘’]?$/iu;

/**
 * True where the words between two names say that the second is another name of the first: "Ulyanov, called Lenin". Who
 * "called X a traitor", without comma or bracket, speaks of another.
 */
export function saysOtherName(between: string): boolean {
  return OTHER_NAME.test(between);
}
