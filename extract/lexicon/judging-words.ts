/** The words of a list as one alternation of a pattern. */
const oneOf = (list: string): string => list.split(/\s+/u).filter(Boolean).join("|");

/** Words that find fault with whom or what they are said of. */
export const FAULTING = oneOf(`
  wrong mistaken erroneous false untrue misleading misguided confused muddled incoherent inconsistent contradictory absurd ridiculous
  ludicrous preposterous silly foolish stupid naive childish shallow superficial simplistic vague vaguer obscure unconvincing unpersuasive
  implausible untenable unfounded groundless baseless unwarranted unjustified unsatisfactory inadequate insufficient inaccurate
  inaccuracies unreliable careless sloppy sloppily shoddy dubious questionable doubtful flawed faulty fallacious weak feeble
  worthless useless irrelevant outdated shameful shamefully shameless disgraceful scandalous infamous dishonest hypocritical cowardly
  treacherous treasonable criminal brutal cruel tyrannical tyranny despotic despotism reactionary counterrevolutionary
  counter-revolutionary opportunist opportunists opportunistic revisionist dogmatic sectarian utopian demagogue demagogic dangerous
  harmful pernicious disastrous lamentable deplorable pathetic tortuous far-fetched exaggerated overstated overstatement one-sided
  biased prejudiced narrow hateful arrogant vain nonsense nonsensical rubbish fallacy fallacies error errors mistake mistakes blunder
  confusion distortion distortions misrepresentation misunderstanding misreading caricature sophistry sophism slander lie lies
  traitor traitors renegade apostate puppet pawn dictator despot tyrant charlatan
`);
/** Words that find merit in whom or what they are said of. */
export const PRAISING = oneOf(`
  right rightly correct correctly convincing convincingly persuasive persuasively excellent admirable admirably masterly masterful
  brilliant brilliantly splendid superb remarkable invaluable valuable helpful helpfully useful fruitful illuminating insightful
  inspiring inspirational perceptive profound careful careful thorough thoughtful lucid eloquent important classic authoritative reliable
  judicious sound praiseworthy commendable courageous heroic hero noble wise wisely genius great-hearted outstanding exemplary
  impressive successful aptly justly ably indispensable essential promising unmistakeable unmistakable matchless inimitable
  persuasive intelligent genuine prophet martyr
`);
/** Verbs by which a text says that somebody it names has gone wrong. */
export const ERRING = oneOf(`
  confuses confused overlooks overlooked ignores ignored neglects neglected misreads misread misunderstands misunderstood misrepresents
  misrepresented misinterprets misinterpreted exaggerates exaggerated overstates overstated distorts distorted errs erred mistakes mistook
  conflates conflated underestimates underestimated overestimates overestimated misses
`);
