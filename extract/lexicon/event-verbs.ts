import { verbTable } from "./verb-forms.ts";

/** Verbs that tell what happened at a time, by every form; birth, death, marriage and joining are no events of their own. */
export const EVENT_VERBS = verbTable(`
  abdicate abolish adopt annex  approve arrest arrive assassinate assemble attack  ban banish besiege blockade
  bomb boycott  burn  capture cede celebrate clash  collapse conclude conquer convene convict convoke crush
  declare defeat demonstrate deport depose destroy dismiss disband dissolve draft drive  enact erupt escape 
  evacuate execute  expel fall fight fire flee forbid   gather grant hang hold imprison inaugurate indict
  intervene invade  jail kill land launch   lose march massacre meet merge mobilise mobilize mutiny nationalise
  nationalize negotiate occupy open organise organize oust outlaw overthrow pass pillage plunder proclaim promulgate prosecute
  protest  purge raid ratify rebel reject  reopen repeal resign revolt rise riot rout sack sail seize  sentence
  set shoot sign sink split stage storm strike sue summon suppress surrender suspend  transfer try unite unveil vote
    withdraw wound address deliver  ambush confiscate intern detain disperse     
    abandon agree    sail
  acquire rename repeal reelect re-elect  unify reunify eradicate select kidnap transfer reform demand depose dethrone
  suspend abduct hijack sabotage evict extradite acquit convene nominate promote demote recall   restore
  invoke court block bomb shell torpedo relieve rescue liberate overrun reach cross retreat rout repulse crown enthrone
   resign impeach veto sanction embargo nationalise privatise dissolve prorogue outlaw legalise legalize lift impose
  protest picket petition lobby occupy storm ransack loot wreck fire sack hire merge split secede federate affiliate
  lose raise dedicate open  inaugurate declare reject refuse elect order send
  absorb decree prohibit proscribe ally
  annul banish behead bombard break capitulate deprive detonate devastate disarm disembark embark emancipate encamp
  encircle enfranchise excommunicate exile expropriate force free garrison guillotine initiate install kidnap lynch murder
  pacify pardon partition poison ravage raze reappear recapture reconquer reestablish reinforce reinstate repel rescind
  retake reclaim revoke stab starve dispatch subdue subjugate succumb swear take threaten throw topple torture unseat visit
  adjourn arraign assault censure consecrate defect desert devalue drown enlist flog ordain pillory preach reconvene recover
`);

/** Verbs that tell of books, of lives and of beginnings rather than of events: a clause that has no other verb is none. */
export const BACKGROUND_VERBS = verbTable(`
  bear die marry join publish write translate issue reprint release edit found establish create move settle live study
  graduate attend serve become work start begin end continue remain appear describe argue say think believe see call know
  include contain base relate mention name use make regard consider correspond reply answer respond retort disagree differ quarrel criticise criticize polemicise polemicize
`);

/** Nouns that name a kind of event. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    "raid raids arrest arrests trial trials strike strikes congress conference meeting meetings massacre coup putsch uprising revolt " +
    "rebellion insurrection riot riots demonstration demonstrations march election elections war battle siege invasion occupation " +
    "assassination execution executions expulsion split merger founding foundation protest protests sit-in teach-in convention summit " +
    "treaty armistice ceasefire referendum debate debates bombing attack attacks explosion fire famine earthquake crisis crash accident duel " +
    "crackdown purge boycott lockout mutiny exhibition festival session hearing inauguration abolition annexation talks hearings coup tour pilgrimage dissolution abdication outbreak proclamation repeal victory defeat resignation visit prosecution arrival departure coronation dismissal seizure capture surrender release takeover ratification passage conversation introduction transfer fall opening insurrection pogrom evacuation landing retreat merger relaunch condemnation debut inquiry pageant plebiscite vote pact negotiations"
  ).split(" "),
);

/** Nouns that name an event where a date is tied to them, and often another thing where none is. */
export const DATED_NOUNS: ReadonlySet<string> = new Set(
  "address speech lecture banquet celebration dinner rally procession expedition voyage flight concert premiere ceremony emigration migration movement".split(
    " ",
  ),
);

/** Forms of event verbs that are oftener the plural of a noun. */
export const EVENT_PLURALS: ReadonlySet<string> = new Set(
  "forces grants marches orders riots sails sets splits strikes tries votes visits wounds fires holds lands".split(
    " ",
  ),
);

/** Irregular forms of the past that tell what somebody did. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    "became began bought broke brought built came caught chose cut drew drove fell fled flew fought found forbade gave got " +
    "grew held hit kept laid led left lost made met overthrew put ran rose said sang sank saw seized sent set shot shut sold " +
    "sought spoke spread stood stole struck swept swore taught threw told took undertook went withdrew won wrote"
  ).split(" "),
);

/** Irregular forms of the past that tell a state or an everyday act: they make a clause of words, if no event. */
export const PLAIN_PASTS: ReadonlySet<string> = new Set(
  (
    "ate bade beat bent bit bled blew bound burst clung could crept dealt drank dug fed felt flung forgave forgot froze heard hid hung hurt " +
    "knelt knew lay lent meant paid quit rang rode sat shone shook shrank slept slew slid spent split sprang stuck swam tore thought trod wept woke wore would wove"
  ).split(" "),
);

/** Verbs that tell how something came to be, or where somebody went: an event where a body or a place is named with them. */
export const BEGINNING_VERBS = verbTable(
  "found establish create move settle start begin issue publish appear choose",
);

/** What somebody owns and by which he acts: "was arrested on Lumumba's orders". */
export const MEANS_OWNED: ReadonlySet<string> = new Set(
  "order orders command commands behest instigation initiative leadership direction orchestration hands help men troops forces army party government".split(
    " ",
  ),
);
