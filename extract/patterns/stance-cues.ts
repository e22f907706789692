import type { Stance } from "#model";

const DISPUTES_BEFORE =
  /(?<![\p{L}])(?:[Cc]ontra|[Pp]ace|[Bb]ut see|[Bb]ut cf\.|[Aa]s against|[Uu]nlike) (?:also )?$/u;
const DISPUTES_AFTER =
  /^(?:['’]s?)? (?:\p{Ll}+ ){0,2}(?:wrongly|mistakenly|erroneously|falsely|incorrectly|fails to|overlooks|ignores|misreads|misunderstands|misrepresents|exaggerates|is (?:wrong|mistaken)|was (?:wrong|mistaken))(?![\p{L}])|^['’]s? (?:\p{Ll}+ )?(?:error|mistake|misreading|fallacy)(?![\p{L}])/u;
const AGREES_BEFORE =
  /(?<![\p{L}])(?:I (?:fully )?agree with|I follow|[Ww]e follow|[Ff]ollowing|[Rr]ightly) (?:Mr\.? |Dr\.? |Professor )?$/u;
const AGREES_AFTER =
  /^ (?:has |have )?(?:so |very |quite )?(?:rightly|correctly|justly|convincingly|persuasively|aptly)(?![\p{L}])|^ is (?:surely |certainly |quite )?right(?![\p{L}])/u;
const EVIDENCE_BEFORE = /(?<![\p{L}])[Aa]s (?:\p{Lu}\p{L}+ )?$/u;
const EVIDENCE_AFTER =
  /^,? (?:has |have )?(?:shows?|shown|demonstrates?|demonstrated|proves?|proved|documents|documented)(?![\p{L}])/u;
const DISPUTING_NOTE =
  /^[\s“"]{0,3}(?:[Ff]or (?:a|an) (?:different|contrary|opposing|opposite|dissenting|alternative|critical) (?:view|account|interpretation|reading|assessment)|[Bb]ut (?:see|cf\.|compare)|[Cc]ontra|[Pp]ace)(?![\p{L}])/u;
const DISCUSSING_NOTE =
  /^[\s“"]{0,3}(?:[Ff]or|[Ss]ee|[Oo]n)(?: an?| the| further)? ?(?:\p{Ll}+ ){0,2}(?:discussions?|overviews?|surveys?|reviews?|treatments?|debates?)(?![\p{L}])/u;

/** How a text stands to somebody it names, by the words right before and behind the name; nothing where no cue says so. */
export function stanceAt(before: string, after: string): Stance | undefined {
  if (DISPUTES_BEFORE.test(before) || DISPUTES_AFTER.test(after)) return "disputes";
  if (AGREES_BEFORE.test(before) || AGREES_AFTER.test(after)) return "agrees";
  return EVIDENCE_BEFORE.test(before) && EVIDENCE_AFTER.test(after) ? "uses-as-evidence" : undefined;
}

/** How a note stands to what it cites, by its opening words: "For a different view see", "But see". */
export function stanceOfNote(reference: string): Stance | undefined {
  if (DISPUTING_NOTE.test(reference)) return "disputes";
  return DISCUSSING_NOTE.test(reference) ? "discusses" : undefined;
}
