const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

/** Nouns that tell of a side only behind one of these words: "turned his back on", "made common cause with". */
export const ONLY_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["back", new Set(words("his her its their my our"))],
  ["weight", new Set(words("his her its their my our"))],
  ["cause", new Set(["common"])],
  ["lot", new Set(words("his her its their my our"))],
  ["issue", new Set(words("take takes took taken taking join joins joined joining"))],
  ["company", new Set(words("part parts parted parting"))],
  ["ways", new Set(words("part parts parted parting"))],
  ["swords", new Set(words("cross crosses crossed crossing"))],
  ["sides", new Set(words("take takes took taken taking"))],
  ["side", new Set(["the"])],
]);

/** Verbs that take the other side where they are denied: "does not agree with"; who does not praise may only be silent. */
export const REFUSABLE: ReadonlySet<string> = new Set(words("agree concur"));

/** What comes to somebody who is helped: "sprang to Darwin's defence". */
export const HELP: ReadonlySet<string> = new Set(words("defence defense aid assistance rescue support"));
/** Verbs with which it comes. */
export const COMING: ReadonlySet<string> = new Set(
  words("come comes came sprang springs leapt leaped rushed rushes rallied rose rises went hastened flew"),
);
/** Verbs with which one takes "the side of" somebody. */
export const TAKING_SIDES: ReadonlySet<string> = new Set(words("take takes took taken taking"));

/** Nouns for what somebody holds: "this view" is that of whoever was reported last. */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  words(
    "view claim argument thesis theory doctrine position opinion interpretation conclusion contention reasoning reading hypothesis",
  ),
);

/** Verbs that take a side only with what points back to another's words: "denied this", "shared that view". */
export const ONLY_VIEWS: ReadonlySet<string> = new Set(words("deny doubt contest share accept"));
/** Words that point back to what was said. */
export const POINTERS: ReadonlySet<string> = new Set(words("this that it"));
/** Words and signs behind which such a word stands alone, with no noun of its own. */
export const BEHIND_POINTER: ReadonlySet<string> = new Set([
  ...[",", ".", ";", ":", "!", "—", "–", ")", ""],
  ...words("in at on as with and but from by when because for"),
]);
/** Verbs that say with no object that somebody is of another mind, or of the same. */
export const ANSWERING_VERBS: ReadonlyMap<string, "OPPOSES" | "SUPPORTS"> = new Map([
  ...words("disagreed disagrees dissented dissents demurred demurs").map(
    (verb) => [verb, "OPPOSES"] as const,
  ),
  ...words("agrees concurs concurred").map((verb) => [verb, "SUPPORTS"] as const),
]);

/** Verbs by which only who says "I" takes a side: "I differ from"; that two others differ may only be told of them. */
export const ONLY_OWN: ReadonlySet<string> = new Set(words("differ depart"));
/** Forms of "take" in "took X to task". */
export const TAKING: ReadonlySet<string> = new Set(words("take takes took taken taking"));
