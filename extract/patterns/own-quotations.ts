/** By a closing mark: where its opening one stands in the words before it. */
const OPENED_BEFORE: Readonly<Record<string, RegExp>> = {
  "”": /[“„]/u,
  '"': /^[^"]*(?:"[^"]*"[^"]*)*"[^"]*$/u,
  "'": /(?<=\s)'(?=\p{L})/u,
  "’": /(?<=\s)‘(?=\p{L})/u,
  "»": /«/u,
};
/** By an opening mark: where its closing one stands in the words behind it, and the name goes on. */
const CLOSED_BEHIND: Readonly<Record<string, RegExp>> = {
  "“": /^[^“”]*” \p{L}/u,
  "„": /^[^“”]*[“”] \p{L}/u,
  '"': /^[^"]*" \p{L}/u,
  "'": /^[^']*' \p{L}/u,
  "‘": /^[^‘’]*’ \p{L}/u,
  "«": /^[^«»]*» \p{L}/u,
};

/** True where a mark behind a name closes a quotation inside it: the sociology of “ideology”. */
export function closesOwnQuotation(name: string, mark: string): boolean {
  return OPENED_BEFORE[mark]?.test(name) ?? false;
}

/** True where a mark in front of a name opens a quotation inside it: “Kléber” Stern. */
export function opensOwnQuotation(mark: string, name: string): boolean {
  return CLOSED_BEHIND[mark]?.test(name) ?? false;
}
