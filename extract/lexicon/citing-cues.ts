import { rowsOf, tableOf } from "./tie-cues.ts";
import { formsOf } from "./verb-forms.ts";

/** Verbs by which their subject uses the words of another or speaks of a text: "quoted", "borrows from", "draws on". */
export const CITING_VERBS = tableOf(
  rowsOf(
    "CITES",
    {
      "": "quote misquote cite paraphrase review plagiarise plagiarize",
      from: "quote borrow",
      "on|upon": "draw lean comment",
    },
    formsOf,
  ),
);

/** Nouns that somebody writes of another or of a text: "her review of", "his rejoinder to". */
export const CITING_NOUNS = tableOf(
  rowsOf(
    "CITES",
    {
      of: "review reviews paraphrase",
      "from|of": "quotation quotations",
      "on|upon": "commentary commentaries",
      to: "rejoinder",
    },
    (word) => [word],
  ),
);
