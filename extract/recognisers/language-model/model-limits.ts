/** What a language model is held to, in the order in which `ibid doctor` shows it. */
export const MODEL_LIMITS = {
  passageLength: 4_000,
  replyTokens: 4_000,
  replyBytes: 1_000_000,
  items: 500,
  quoteLength: 1_000,
  timeoutMs: 60_000,
  retries: 2,
  failures: 5,
  askTokens: 100_000,
  budgetTokens: 2_000_000,
} as const satisfies Record<string, number>;

/** The limits with other numbers, as a test or a setting wants them. */
export type ModelLimits = Readonly<Record<keyof typeof MODEL_LIMITS, number>>;

/** What each limit means, in a few words. */
export const MODEL_LIMIT_MEANINGS: Readonly<Record<keyof typeof MODEL_LIMITS, string>> = {
  passageLength: "characters of a text that a language model is shown at once",
  replyTokens: "tokens that it may answer with",
  replyBytes: "bytes of an answer; a longer one is not read",
  items: "names, claims and relations of one answer; what comes after is dropped",
  quoteLength: "characters of one quotation in an answer; a longer one is dropped",
  timeoutMs: "milliseconds that an answer may take",
  retries: "times that a passage is asked again",
  failures: "failed requests in a row after which it is asked no more",
  askTokens: "estimated tokens of a run above which --yes or an answer is needed",
  budgetTokens: "tokens of a run after which it is asked no more",
};
