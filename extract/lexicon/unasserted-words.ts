const words = (list: string): string => list.split(/\s+/u).filter(Boolean).join("|");

/** Nouns for what somebody holds, before "that"; it may be so or not. */
export const VIEW_NOUNS_OF_ANY = words(
  `views? claims? ideas? notions? thes[ie]s beliefs? arguments? theor(?:y|ies) suggestions? assertions? contentions? opinions? conclusions?
  assumptions? hypothes[ie]s interpretations? doctrines? propositions? statements? stor(?:y|ies) reports? positions? judge?ments?
  impressions? suppositions? conceptions? readings? narratives? theory`,
);
/** Nouns for what is told and not vouched for. */
export const RUMOUR_NOUNS = words(
  `rumou?rs? myths? legends? misconceptions? gossip hearsay lies? fictions? fables? pretence pretext speculations? possibility likelihood prospects?`,
);
/** Nouns for what somebody lays to another's charge, hopes or demands, before "that": his own side, and no fact. */
export const CHARGE_NOUNS = words(
  "allegations? accusations? charges? suspicions? insinuations? slanders? hopes? fears? demands? proposals? requests? wish(?:es)?",
);
/** What makes a view none of the writer's: "the mistaken belief that". */
export const FALSE_ADJECTIVES = words(
  "false mistaken erroneous unfounded groundless baseless wrong absurd ridiculous untenable misguided common popular widespread",
);
/** Beginnings of verbs by which one holds a view for wrong. */
export const REJECTING_STEMS = words(
  `reject den(?:y|ies|ied|ying) disput refut dismiss critici attack challeng contest combat contradict question repudiat rebut doubt debunk
  discredit ridicul mock denounc condemn oppos resist deplor disbeliev disprov undermin confut disagree explod scorn abandon renounc`,
);
/** What a view is that is held for wrong, behind a form of "be". */
export const REJECTED = words(
  `rejected denied disputed refuted dismissed challenged contested contradicted repudiated rebutted doubted debunked discredited
  ridiculed false wrong untenable unfounded groundless baseless mistaken untrue incorrect unsupported absurd ridiculous implausible improbable unlikely exaggerated nonsense`,
);
/** What nobody vouches for, in "it was rumoured that". */
export const HEARD = words(
  `rumou?red alleged said claimed whispered suspected supposed believed thought speculated insinuated assumed presumed`,
);
/** The same in "was said to have". */
export const HEARD_OF = words(`${HEARD.replaceAll("|", " ")} reputed reported imagined held`);
/** Who is "said to be" something, "believed by all to have" done it: the same without a form of "be". */
export const SAID_TO = words(
  "said alleged rumou?red believed thought supposed reputed reported presumed suspected held imagined assumed",
);
/** Verbs by which one holds something of another, who may be none of it. */
export const THINKING = words(
  "believe[sd]? believing thought thinks? suppose[sd]? imagine[sd]? presume[sd]? assume[sd]? suspect(?:s|ed)?",
);
/** Adverbs by which a writer vouches for nothing. */
export const HEARSAY_ADVERBS = words("supposedly allegedly purportedly reputedly reportedly putatively");
/** Adjectives that do the same. */
export const HEARSAY_ADJECTIVES = words("alleged supposed purported rumou?red suspected reputed imagined");
/** Adverbs that make what is said of somebody untrue. */
export const FALSELY = words("falsely wrongly mistakenly erroneously incorrectly");
/** What is said of somebody, behind such an adverb. */
export const SAID_OF = words(
  `said claimed believed thought assumed accused identified reported listed described called regarded considered held alleged named taken
  supposed portrayed presented cited suspected credited`,
);
/** Verbs that, denied, leave open what follows "that": "did not believe that". */
export const HOLDING = words(
  "believe think claim say argue hold suggest imply mean follow maintain accept agree admit concede grant suppose assume prove show",
);
/** Verbs by which one wishes, fears or charges another with what follows "that". */
export const WISHING = words(
  `alleg(?:es?|ed|ing) insinuat(?:es?|ed|ing) charged hope[sd]? hoping fear(?:s|ed|ing)? wish(?:es|ed|ing)? expect(?:s|ed|ing)? pretend(?:s|ed|ing)? demand(?:s|ed|ing)? propos(?:es?|ed|ing)
  request(?:s|ed|ing)? urg(?:es?|ed|ing) recommend(?:s|ed|ing)? dream(?:s|ed|t)? imagin(?:es?|ed|ing)`,
);
/** Verbs by which one asks for a deed that is not yet done. */
export const ASKING_FOR = words(
  `asked asks asking urged urges urging begged begs invited invites inviting exhorted exhorts implored advised advises instructed requested
  wanted wants expected expects encouraged encourages (?:called|calls|calling)\\s(?:up)?on (?:appealed|appeals|appealing)\\sto
  (?:pleaded|pleads|pleading)\\swith (?:waited|waits|waiting)\\sfor`,
);
/** Nouns for people without a name, who may hold what they will. */
export const UNNAMED_HOLDERS = words(
  `historians? scholars? critics contemporar(?:y|ies) observers? people commentators? writers? authors? members? comrades? friends enemies
  opponents? biographers? newspapers? journalists? authorit(?:y|ies) witness(?:es)? others (?:wo)?men readers? researchers? rivals? supporters? followers?`,
);
/** Verbs, as they stand behind those people, of what they hold. */
export const HELD_BY_UNNAMED = words(
  "believed? thought thinks? assumed? supposed? imagined? suspect(?:ed)? claim(?:ed)? alleged? speculated? presumed? sa(?:y|id)",
);
/** Beginnings of verbs for what one believes, hopes or says that one will do; it may come to nothing. */
export const EXPECTING_STEMS = words(
  "believ thought think expect hop want promis assum claim said suppos intend plan wish urg ask pledg announc vow imagin suspect",
);
