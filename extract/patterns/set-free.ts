const HELD = "prison|custody|jail|gaol|exile|internment|captivity|detention|confinement|the camp|hospital";
const FROM_WHERE = new RegExp(
  `^released\\s(?:[^.,;:]{1,60}\\s)?(?:from\\s(?:his\\s|her\\s|their\\s|the\\s)?(?:${HELD})|on (?:bail|parole|licence)|without (?:charge|trial))(?!\\p{L})`,
  "u",
);
const WHOM = /^released\s(?:him|her|them|the (?:prisoners?|hostages?|captives?|detainees?))(?!\p{L})/u;
const was = "(?:was|were|had been)\\s(?:finally\\s|then\\s|soon\\s)?";
const HE_WAS = new RegExp(
  `(?:^|[^\\p{L}])(?:[Hh]e|[Ss]he|[Tt]hey|who|prisoners?|hostages?|internees?)\\s${was}$`,
  "u",
);
const ONLY_WAS = new RegExp(`^\\s${was}$`, "u");

/** True where "released" tells of a prisoner, not of a book or film: "released from prison", "released him", "he was released". */
export function isSetFree(before: string, from: string): boolean {
  return FROM_WHERE.test(from) || WHOM.test(from) || HE_WAS.test(before.slice(-40));
}

/** True for the words between a name and "released" that say that whom it names was: " was finally ". */
export function onlyWas(between: string): boolean {
  return ONLY_WAS.test(between);
}
