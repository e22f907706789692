const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["says", "said", "saying"],
  write: ["writes", "wrote", "written", "writing"],
  tell: ["tells", "told", "telling"],
  think: ["thinks", "thought", "thinking"],
  hold: ["holds", "held", "holding"],
  see: ["sees", "saw", "seen", "seeing"],
  find: ["finds", "found", "finding"],
  feel: ["feels", "felt", "feeling"],
  show: ["shows", "showed", "shown", "showing"],
  know: ["knows", "knew", "known", "knowing"],
  stand: ["stands", "stood", "standing"],
  uphold: ["upholds", "upheld", "upholding"],
  understand: ["understands", "understood", "understanding"],
  foresee: ["foresees", "foresaw", "foreseen"],
  put: ["puts", "put", "putting"],
  speak: ["speaks", "spoke", "spoken", "speaking"],
  swear: ["swears", "swore", "sworn"],
  teach: ["teaches", "taught", "teaching"],
  mean: ["means", "meant", "meaning"],
  read: ["reads", "read", "reading"],
  cry: ["cries", "cried", "crying"],
  reply: ["replies", "replied", "replying"],
  deny: ["denies", "denied", "denying"],
  imply: ["implies", "implied", "implying"],
  testify: ["testifies", "testified", "testifying"],
  prophesy: ["prophesies", "prophesied", "prophesying"],
  specify: ["specifies", "specified", "specifying"],
  identify: ["identifies", "identified", "identifying"],
  clarify: ["clarifies", "clarified", "clarifying"],
  quip: ["quips", "quipped", "quipping"],
  admit: ["admits", "admitted", "admitting"],
  add: ["adds", "added", "adding"],
  begin: ["begins", "began", "begun", "beginning"],
  break: ["breaks", "broke", "broken", "breaking"],
  fight: ["fights", "fought", "fighting"],
  lead: ["leads", "led", "leading"],
  win: ["wins", "won", "winning"],
  lose: ["loses", "lost", "losing"],
  meet: ["meets", "met", "meeting"],
  overthrow: ["overthrows", "overthrew", "overthrown", "overthrowing"],
  strike: ["strikes", "struck", "striking"],
  shoot: ["shoots", "shot", "shooting"],
  seize: ["seizes", "seized", "seizing"],
  hang: ["hangs", "hanged", "hung"],
  flee: ["flees", "fled", "fleeing"],
  send: ["sends", "sent", "sending"],
  take: ["takes", "took", "taken", "taking"],
  become: ["becomes", "became"],
  withdraw: ["withdraws", "withdrew", "withdrawn", "withdrawing"],
  drive: ["drives", "drove", "driven", "driving"],
  give: ["gives", "gave", "given", "giving"],
  burn: ["burns", "burned", "burnt", "burning"],
  occupy: ["occupies", "occupied", "occupying"],
  try: ["tries", "tried", "trying"],
  expel: ["expels", "expelled", "expelling"],
  ban: ["bans", "banned", "banning"],
  split: ["splits", "split", "splitting"],
  rise: ["rises", "rose", "risen", "rising"],
  sink: ["sinks", "sank", "sunk"],
  set: ["sets", "set", "setting"],
  draft: ["drafts", "drafted", "drafting"],
  overrun: ["overruns", "overran", "overrunning"],
  retake: ["retakes", "retook", "retaken", "retaking"],
  throw: ["throws", "threw", "thrown", "throwing"],
  free: ["frees", "freed", "freeing"],
  forbid: ["forbids", "forbade", "forbidden", "forbidding"],
  repel: ["repels", "repelled", "repelling"],
  kidnap: ["kidnaps", "kidnapped", "kidnapping"],
  stab: ["stabs", "stabbed", "stabbing"],
  rebel: ["rebels", "rebelled", "rebelling"],
  transfer: ["transfers", "transferred", "transferring"],
  acquit: ["acquits", "acquitted", "acquitting"],
};

/** Regular verbs that double their last letter: "summed", "inferring". */
const DOUBLING = new Set("sum dub infer concur regret rebut submit confer demur refer".split(" "));

/** Every form of an English verb, regular ones by rule: "argue" gives argue, argues, argued, arguing. */
export function formsOf(verb: string): readonly string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular];
  if (DOUBLING.has(verb))
    return [verb, `${verb}s`, `${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`];
  if (verb.endsWith("ee")) return [verb, `${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (verb.endsWith("y") && !/[aeou]y$/u.test(verb)) {
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

/** The base form of each form of the verbs in a list of words. */
export function verbTable(list: string): ReadonlyMap<string, string> {
  const verbs = list.split(/\s+/u).filter(Boolean);
  return new Map(verbs.flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)));
}
