import { formsOf } from "./verb-forms.ts";

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

/** Finite forms of verbs as one alternation: third person and past, no base form and no participle in -ing. */
function finite(list: string): string {
  const forms = words(list).flatMap((verb) =>
    formsOf(verb).filter((form) => form !== verb && !form.endsWith("ing")),
  );
  return [...new Set(forms)].sort((a, b) => b.length - a.length).join("|");
}

const opposing =
  "oppose attack criticise criticize denounce condemn reject refute ridicule mock dismiss challenge contest dispute lambast resist defy deride decry deplore accuse outlaw suppress";
const supporting =
  "support back endorse defend praise welcome admire favour favor champion applaud uphold hail";

/** What one refuses to another: no denial, but a side taken. */
export const REFUSING =
  "(?:refused|declined|refuses|declines) to (?:support|recogni[sz]e|accept|endorse|back)|(?:did|does|do|could|can) not (?:support|accept|recogni[sz]e|endorse|agree with|share)|cannot (?:accept|agree with|endorse)";
/** Verbs by which one turns against another, with those that need a preposition. */
export const OPPOSING = `${finite(opposing)}|banned|expelled|(?:fought|argued|protested|campaigned|rebelled|polemici[sz]ed|agitated|struggled|turned|inveighed|warned) against|(?:broke|disagreed|disagrees|quarrelled|clashed) with|objected to|declared war on|(?:was|were|is|are) (?:\\p{Ll}+ )?(?:opposed|hostile) to|(?:was|were|is|are) (?:\\p{Ll}+ )?critical of|${REFUSING}`;
/** Verbs by which one stands by another. */
export const SUPPORTING = `${finite(supporting)}|(?:allied|sided|sympathi[sz]ed|agreed|agrees|allied (?:himself|herself|itself)) with|(?:voted|campaigned) for|rallied to|spoke in favou?r of|came out (?:for|in favou?r of)|came to the defen[cs]e of`;
/** The same as they stand in the passive: "was denounced by". */
export const OPPOSED = `${words("opposed attacked criticised criticized denounced condemned rejected refuted ridiculed mocked challenged contested banned outlawed suppressed expelled accused").join("|")}`;
export const SUPPORTED = words(
  "supported backed endorsed defended praised welcomed championed applauded",
).join("|");
/** Nouns that one owns and that turn against, or stand by, another: "Lenin's polemic against". */
export const OPPOSING_NOUNS =
  "(?:polemics?|struggle|campaign|fight|attacks?|invective|case|protest) (?:against|on)|(?:critique|criticism|denunciation|rejection|refutation) of|(?:opposition|hostility|objections?) to";
export const SUPPORTING_NOUNS =
  "support (?:for|of)|(?:defen[cs]e|endorsement) of|solidarity with|sympathy for";

/** Whoever holds one of these belongs to the body. */
export const POSTS =
  "members?|leaders?|founders?|co-founders?|cofounders?|(?:general |first |party )?secretary|(?:vice[- ])?president|chairman|chairwoman|chairperson|chair|heads?|director|treasurer|organi[sz]ers?|delegates?|representatives?|spokes(?:man|woman|person)|activists?|militants?|officials?|deputy|commander|commissar|professor|lecturer|fellow|cadres?|theorists?|theoreticians?|chief|officers?|editor|supporters and members|students?|graduates?|candidate|chemist|researcher|registrar|colonel|commanding officer|co-leader|vice-chairman|vice-chair|governor|senator|co-director|superintendent|commandant|general secretary|rector|dean|chancellor|owner|employee";
/** What somebody is by his trade: he belongs to the body at which he is that, not to the one of which he tells. */
export const TRADES =
  "historian|economist|sociologist|anthropologist|psychologist|philosopher|physicist|biologist|linguist|scientist|scholar|engineer|librarian|curator|instructor|teacher|tutor|analyst|journalist|archivist";
/** Verbs that say that one belongs to a body. */
export const BELONGING =
  "joined|rejoined|founded|co-founded|cofounded|helped (?:to )?found|helped (?:to )?establish|led|leads|headed|heads|chaired|belonged to|belongs to|worked (?:for|at)|taught at|works (?:for|at)|served (?:in|on|with)|(?:was|were|is) active in|(?:was|were) (?:elected|appointed|admitted|co-opted) to|resigned from|(?:was|were) expelled from|represented|represents|(?:studied|studies)(?: \\p{Ll}+)? (?:at|in)|(?:graduated|graduating)(?: in \\p{Ll}+)? (?:from|at)|(?:was |were )?educated at|enrolled (?:at|in)|(?:taught|lectured)(?: \\p{Ll}+)? (?:at|in)|worked (?:as an? \\p{Ll}+ )?(?:in|at|for)|was drafted in(?:to)?|ran on|took over leadership of|assumed (?:the )?leadership of";
/** Verbs that say that one took part in an event. */
export const PARTAKING =
  "attended|took part in|takes part in|participated in|addressed|spoke at|spoke to|fought in|fought at|(?:was|were) present at|signed|joined in|joined|led|organi[sz]ed|(?:was|were) (?:killed|wounded|captured) (?:in|at|during)|(?:was|were) tried at|presided over|chaired|(?:was|were) (?:a )?delegates? (?:to|at)|initiated|launched|suppressed|crushed";
