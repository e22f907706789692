import { formsOf } from "./verb-forms.ts";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Base forms of verbs whose clause may follow without "that": "he believed the war was lost". */
export const BARE_CLAUSE_VERBS = listed(
  "say think believe claim argue insist hope assert suggest feel declare maintain suppose suspect fear know admit tell consider imagine wish conclude imply",
);

/** Base forms of verbs that judge what is their object: the reported clause begins at the verb. */
export const JUDGING_VERBS = listed(`
  accuse advocate attribute blame call characterise characterize condemn consider contest criticise criticize decry demand
  denounce deplore deride describe dismiss dispute doubt emphasise emphasize fault hail label lambast lament liken mock
  oppose portray praise propose question recommend regard reject ridicule see stress term treat urge view warn welcome
  credit defend identify interpret judge predict complain argue claim note assess remark declare comment insist caution
  profess assume contrast define posit sneer attack suggest deem favour favor taunt ask
`);

/** Base forms whose that-clause the narrator holds for true as well: "he knew that the war was lost". */
export const FACTIVE_VERBS = listed("know show");

/** Words that make a clause finite. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  ["be", "have", "do"]
    .flatMap((verb) => formsOf(verb))
    .concat(
      "is are was were am has had does did will would shall should can could may might must cannot".split(
        " ",
      ),
    ),
);
