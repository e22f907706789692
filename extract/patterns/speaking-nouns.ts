const who = "(?:[Tt]he|[Tt]his|[Oo]ur) (?:same |reverend |learned |noble |good )?(\\p{Ll}{4,14})";
const BEFORE = new RegExp(`(?<![\\p{L}’'-])${who} (\\p{Ll}{3,12}),?:?(?:--|[—–-])?\\s?["“‘'«]$`, "u");
const BEHIND_INVERTED = new RegExp(`^[,?!.—-]{0,2}["”’'»],? (\\p{Ll}{3,12}) ${who}(?=[,.;:])`, "u");
const BEHIND = new RegExp(`^[,?!.—-]{0,2}["”’'»],? ${who} (\\p{Ll}{3,12})(?=[,.;:])`, "u");
const REACH = 70;

/** The noun and the verb by which words in marks are given to somebody: "the bishop", "says". */
export interface SpeakingNoun {
  readonly noun: string;
  readonly verb: string;
}

/** Who without a name stands right beside quoted words with a verb, by what is before and behind them: '," says the bishop', 'the author says: "'. */
export function speakingNounBeside(before: string, behind: string): SpeakingNoun | undefined {
  const [, noun = "", verb = ""] = BEFORE.exec(before.slice(-REACH)) ?? BEHIND.exec(behind) ?? [];
  if (noun) return { noun, verb };
  const inverted = BEHIND_INVERTED.exec(behind);
  return inverted ? { noun: inverted[2] ?? "", verb: inverted[1] ?? "" } : undefined;
}
