import { formsOf } from "./verb-forms.ts";

/** What words of a sentence may say of two names wherever they stand in it: a side taken, that one belongs to a body, took part, or cites. */
export type ToldType = "SUPPORTS" | "OPPOSES" | "MEMBER_OF" | "PARTICIPATED_IN" | "CITES";

/** A word that ties its subject to another: to an object of its own, or to what stands behind one of these prepositions. */
export interface TieCue {
  readonly type: ToldType;
  /** Base form of a verb; the word itself otherwise. */
  readonly base: string;
  /** What leads to the other: nothing for a verb with a direct object. */
  readonly prepositions: readonly string[];
}

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

type Rows = Readonly<Record<string, string>>;

/** Rows of "preposition|preposition" with the words that take them; an empty key takes an object. */
export function rowsOf(
  type: ToldType,
  rows: Rows,
  forms: (word: string) => readonly string[],
): [string, TieCue][] {
  return Object.entries(rows).flatMap(([prepositions, list]) =>
    words(list).flatMap((base) =>
      forms(base).map((form): [string, TieCue] => [
        form,
        { type, base, prepositions: prepositions.split("|").filter(Boolean) },
      ]),
    ),
  );
}

/** A word may stand in two rows: "fought Franco", "fought against Franco". */
export function tableOf(rows: readonly [string, TieCue][]): ReadonlyMap<string, readonly TieCue[]> {
  const table = new Map<string, TieCue[]>();
  for (const [form, word] of rows) table.set(form, [...(table.get(form) ?? []), word]);
  return table;
}

/** Verbs by which their subject takes a side, by every form. */
export const SIDE_VERBS = tableOf([
  ...rowsOf(
    "OPPOSES",
    {
      "": `oppose attack assail assault criticise criticize condemn denounce censure castigate lambast lambaste chastise reproach
        rebuke reprimand deride mock ridicule satirise satirize lampoon disparage belittle decry deplore dismiss reject refute rebut
        repudiate disown disavow renounce dispute challenge resist combat fight defy denigrate discredit debunk vilify
        excoriate pillory accuse blame expel oust depose overthrow topple outlaw ban banish suppress persecute crush defeat boycott
        sabotage undermine thwart impeach purge arrest imprison jail kidnap assassinate murder execute raid invade besiege
        despise hate loathe detest dislike resent distrust mistrust scorn spurn snub dislodge unseat isolate confront counter counteract abhor betray fault
        contest contradict deny doubt`,
      against: `fight argue protest campaign rebel revolt polemicise polemicize agitate struggle turn inveigh rail warn vote conspire
        plot intrigue react battle side stand`,
      with: "break disagree quarrel clash differ argue polemicise polemicize",
      to: "object",
      from: "dissent differ depart",
    },
    formsOf,
  ),
  ...rowsOf(
    "SUPPORTS",
    {
      "": `support back endorse defend praise welcome admire favour favor champion applaud uphold hail laud extol commend vindicate
        revere venerate idolise idolize worship acclaim embrace nominate recommend assist aid finance fund sponsor encourage
        share accept`,
      with: "ally side sympathise sympathize agree align concur",
      for: "vote campaign",
      to: "rally",
      behind: "rally stand range",
      by: "stand",
    },
    formsOf,
  ),
]);

/** Verbs by which their subject belongs to a body, or takes part in an event. */
export const BELONGING_VERBS = tableOf([
  ...rowsOf(
    "MEMBER_OF",
    {
      "": "join rejoin found co-found chair lead head",
      to: "belong",
      "on|in|with": "serve",
      "for|at": "work",
      at: "teach study",
      from: "graduate resign",
    },
    formsOf,
  ),
  ...rowsOf(
    "PARTICIPATED_IN",
    { "": "attend join sign address", in: "participate", "at|to": "speak", "in|at": "fight serve" },
    formsOf,
  ),
]);

const asWritten = (word: string): readonly string[] => [word];

/** Nouns that somebody owns, makes or feels, and the prepositions behind which it stands against whom or for whom. */
export const SIDE_NOUNS = tableOf([
  ...rowsOf(
    "OPPOSES",
    {
      of: "critique critiques criticism criticisms denunciation denunciations condemnation rejection refutation repudiation rebuttal",
      "on|upon|against": "attack attacks assault assaults war",
      against: `polemic polemics diatribe tirade invective broadside struggle struggles fight campaign campaigns battle crusade protest
        protests revolt rebellion uprising conspiracy plot offensive animus alliance pact coalition sides`,
      "with|against": "polemic polemics battle war feud",
      "to|towards|toward|against": "opposition hostility objection objections antagonism aversion resistance",
      "of|for|towards|toward": "hatred dislike contempt disdain distrust mistrust",
      on: "back",
      with: "dispute disputes quarrel quarrels conflict rupture disagreement disagreements rivalry impatience dissatisfaction issue company ways swords",
    },
    asWritten,
  ),
  ...rowsOf(
    "SUPPORTS",
    {
      for: "support",
      of: "defence defense vindication endorsement side",
      "for|of": "admiration praise enthusiasm esteem sympathy",
      "for|with": "sympathy sympathies",
      with: "alliance solidarity pact agreement cause lot sides",
      behind: "weight",
      to: "support backing",
      "to|towards": "loyalty devotion adherence allegiance tribute",
    },
    asWritten,
  ),
]);

/** What one is towards another: "critical of", "hostile to". */
export const SIDE_ADJECTIVES = tableOf([
  ...rowsOf(
    "OPPOSES",
    {
      of: "critical sceptical skeptical contemptuous dismissive distrustful suspicious disdainful wary",
      "to|towards|toward": "hostile opposed antagonistic",
      "with|at": "furious angry impatient disillusioned dissatisfied disappointed",
      with: "odds loggerheads variance",
    },
    asWritten,
  ),
  ...rowsOf(
    "SUPPORTS",
    {
      "to|towards|toward": "sympathetic favourable favorable loyal devoted faithful",
      of: "supportive appreciative enamoured enamored",
    },
    asWritten,
  ),
]);

/** What one is in a body or at an event, behind "a", "an" or "the": "was until 1920 a member of". */
export const BELONGING_ROLES = tableOf([
  ...rowsOf(
    "MEMBER_OF",
    {
      "of|in|at": `member leader founder co-founder secretary president chairman director treasurer editor professor organiser
        organizer officer activist head fellow student`,
    },
    asWritten,
  ),
  ...rowsOf("PARTICIPATED_IN", { "to|at": "delegate representative", of: "veteran" }, asWritten),
]);

/** What one is to another, behind "a", "an" or "the": "became an opponent of". */
export const SIDE_ROLES = tableOf([
  ...rowsOf(
    "OPPOSES",
    {
      "of|to":
        "opponent critic enemy foe adversary rival detractor opponents critics enemies adversaries rivals",
    },
    asWritten,
  ),
  ...rowsOf(
    "SUPPORTS",
    {
      of: `supporter ally follower disciple admirer champion defender advocate adherent partisan apologist exponent popularizer
        populariser promoter sympathiser sympathizer supporters allies followers disciples admirers defenders advocates adherents`,
    },
    asWritten,
  ),
]);

/** Nouns that hold both ways: "a quarrel between A and B". */
export const MUTUAL_NOUNS: ReadonlyMap<string, ToldType> = new Map([
  ...words(
    "dispute quarrel conflict feud rivalry split rupture struggle war battle polemic clash hostility antagonism enmity fight fighting hostilities disagreement",
  ).map((noun): [string, ToldType] => [noun, "OPPOSES"]),
  ...words("alliance pact cooperation co-operation solidarity").map((noun): [string, ToldType] => [
    noun,
    "SUPPORTS",
  ]),
]);

/** Nouns that stand for a work named before: "denounced the book". */
export const TEXT_NOUNS: ReadonlySet<string> = new Set(
  words("book pamphlet article essay manifesto novel treatise volume paper work film study text"),
);
/** Nouns that stand for a thing whose name holds them: "opposed the war" behind "World War I". */
export const HEAD_NOUNS: ReadonlySet<string> = new Set(
  words(
    "war treaty revolution strike uprising rising rebellion coup congress conference amendment act bill constitution agreement party union league committee council commission federation government programme program",
  ),
);

/** Nouns that turn a side round: who fights the enemies of somebody, or condemns the arrest of him, does not oppose him. */
export const REVERSING = new Set(
  (
    "enemy enemies opponent opponents critic critics rival rivals adversary adversaries expulsion exclusion arrest arrests removal " +
    "dismissal persecution deportation execution suppression betrayal ban dissolution abolition repeal criticism criticisms attack " +
    "attacks attacker attackers opposition murder assassination death lack absence withdrawal accusation accusations defeat " +
    "imprisonment resignation rejection overthrow trial conviction exile victim victims failure refusal killing banning"
  ).split(" "),
);
/** Words that no noun phrase behind a verb holds. */
export const PHRASE_BREAKS = new Set(
  (
    ", ; : ( ) [ ] — – . ? ! and or but nor that which who whom whose when where while because although though if as than to in on at " +
    "by for from with against into through over under about without between among during after before since until not is are was " +
    "were be been being has had have did do does would will may might can could should must he she it they we i upon within towards " +
    "toward like being both rather what how why himself herself itself themselves oneself"
  ).split(" "),
);
