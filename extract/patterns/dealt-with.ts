const DEALING =
  "answer attack criticise criticize denounce refute rebut defend praise ridicule mock challenge quote cite review discuss accuse condemn dismiss mention oppose support reject";
const dealing = DEALING.split(" ")
  .map((verb) => `${verb.replace(/e$/u, "")}(?:e?d|es?|s)`)
  .join("|");
/** "replied to ", "sharply attacked ", "polemicised against ", "took issue with ". */
const DEALT_WITH = new RegExp(
  `^(?: \\([^()]{1,40}\\))?,?(?: (?:had|has|also|later|then|soon|who|\\p{Ll}{2,12}ly)){0,2} (?:(?:${dealing})|\\p{Ll}{3,14}(?: [\\p{Ll}-]{2,14}){0,3} (?:to|with|against|on|upon|at))(?: (?:the|Mr\\.?|Dr\\.?|Sir|Professor))? $`,
  "u",
);
const IN_TITLE = /^,? in (?:["“]|[*_]{1,3})?$/u;
const JOINS = / and /u;

/** True where the words between two people, and between the second and a title, leave the title to the first: "Kautsky replied to Bernstein in Title". */
export function dealsWithNext(between: string, toTitle: string): boolean {
  return IN_TITLE.test(toTitle) && DEALT_WITH.test(between) && !JOINS.test(between);
}

const BY_NOBODY = new RegExp(
  `(?<!\\p{L})(?:${dealing}|(?:repl(?:y|ies|ied)|respon(?:d|ds|ded|se)|answers?|objections?|objected|turned|polemici[sz]ed|argued|wrote) (?:to|against))(?: (?:the|Mr\\.?|Dr\\.?|Sir|Professor))? $`,
  "u",
);

/** True where the words before a person and behind him make him one who is written of in the title: "It was a reply to Bernstein in Title". */
export function isDealtWith(before: string, toTitle: string): boolean {
  return IN_TITLE.test(toTitle) && BY_NOBODY.test(before);
}
