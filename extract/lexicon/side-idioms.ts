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
