/** "Customs printed by ", "Diary (1825), first reviewed in London by ": whose hands a work went through. */
const HANDED_ON =
  /^["”’]?(?: ?\([^()]{1,40}\))?,? (?:(?:which|that|as) )?(?:(?:is|was|were|are|has been|had been) )?(?:(?:first|later|then|also|recently|since|well|newly) )?(?:re)?(?:printed|transcribed|discovered|unearthed|deciphered|translated|illustrated|quoted|cited|mentioned|reviewed|praised|criticised|criticized|collected)(?: [\p{L}\d]+){0,5} by (?:the )?(?:late |learned )?(?:(?:Mr|Mrs|Miss|Dr|Sir|Lord|Father|Dom|Professor|Prof|M|Rev|Abb[eé])\.? )?$/u;

/** True for the words between a work and a person who printed, edited, found or quoted it, and so did not write it. */
export function isHandedOn(between: string): boolean {
  return HANDED_ON.test(between);
}
