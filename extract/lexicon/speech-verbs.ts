import { verbTable } from "./verb-forms.ts";

/** Verbs of saying, writing and holding, by every form: their subject is who speaks. */
export const SPEECH_VERBS = verbTable(`
  say write tell think hold see find feel know understand foresee put speak swear teach mean cry reply deny imply testify
  prophesy specify identify clarify quip admit add
  accept accuse condemn attack fault hail liken deride lambast treat oppose wish acknowledge advise advocate affirm agree allege analyse analyze announce answer anticipate argue assert
  assess assume assure attribute aver avow believe blame boast call caution characterise characterize cite claim comment
  complain concede conceive conclude concur confess confirm consider contend contest contrast credit criticise criticize
  declare decry deduce defend define demand demonstrate denounce deplore describe diagnose dispute discern disclose
  discover dismiss doubt emphasise emphasize enquire estimate exclaim exhort expect explain explore express fear forecast
  formulate grant hint hope hypothesise hypothesize imagine indicate infer inform inquire insist interpret invoke judge
  justify label lament maintain mention mock muse note object observe opine outline perceive plead point ponder portray
  posit postulate praise preach predict present presume proclaim profess pronounce prophesied propose protest prove
  publish question quote realise realize reason recall reckon recognise recognize recommend recount reflect refute regard
  regret reject relate remark remember remind report represent respond retort reveal ridicule shout show signal sneer
  speculate state stipulate stress submit suggest summarise summarize suppose surmise suspect term theorise theorize
  threaten deem ask favour favor taunt reiterate calculate report challenge endorse champion uphold highlight
  underline underscore castigate censure applaud celebrate commend disparage bemoan equate dub envisage envision conjecture
  intimate rejoice pledge promise disagree trace trust urge view vow warn wonder warned welcome declare articulate elaborate enunciate record recite sum counter attest
  certify depose refer reaffirm reassert restate charge rule resolve decree decide determine venture
`);

/** Verbs whose that-clause their subject denies, and those by which the subject doubts it. */
export const DENYING_VERBS = verbTable("deny refute reject dispute contest dismiss");
export const DOUBTING_VERBS = verbTable("doubt question wonder suspect speculate");

/** Nouns that put somebody's words into the text: "in Marx's words", "Lenin's claim that". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    "word words phrase remark claim argument view opinion thesis statement assertion comment observation question answer reply " +
    "letter description definition account verdict judgment judgement conclusion contention idea notion expression formula " +
    "slogan motto dictum warning belief conviction theory suggestion admission complaint assessment estimation interpretation declaration accusation " +
    "testimony boast"
  ).split(" "),
);
