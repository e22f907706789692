const OTHER_NAME =
  /^,?\s{0,2}[([]?(?:(?:who\s(?:is|was)\s)?(?:(?:also|better|later|formerly|otherwise|once|then)\s)?(?:known|called|named|styled)(?:\sas)?|alias|a\.?k\.?a\.?|real\sname|born|n[ée]e?|(?:an?\s)?(?:pseudonym|pen[-\s]name|nom\sde\sguerre|nickname)(?:\s(?:of|for))?|under\s(?:the|his|her)\s(?:name|pseudonym|pen[-\s]name)(?:\sof)?)[\s,:]{1,3}["“”'‘’]?$/iu;

/** True where the words between two names say that the second is another name of the first: "Ulyanov, known as Lenin". */
export function saysOtherName(between: string): boolean {
  return OTHER_NAME.test(between);
}
