const STATUS =
  "independen(?:t|ce)|(?:an?\\s)?(?:part|province)\\sof|(?:an?|the)\\s(?:[\\p{L}-]{1,20}\\s){0,2}(?:republic|colony|protectorate|kingdom|dominion|commonwealth|mandate|territory|member state|country)";
const CHANGE = new RegExp(
  `(?<!\\p{L})(?:became|become|gained?|won|achieved|obtained|regained|granted|promised)\\s(?:[\\p{L}-]{1,20}\\s){0,2}(?:${STATUS})(?!\\p{L})`,
  "iu",
);

/** Where words tell that a country changed its rule, "Gabon became independent", "was granted independence"; undefined where they do not. */
export function changeOfRule(words: string): number | undefined {
  return CHANGE.exec(words)?.index;
}
