/** Names of the fields that hold the parts of a name, as heads of files and lists of references write them. */
export const NAME_PARTS = {
  given: "given|first|firstname|first[-_]name|given[-_]names?",
  family: "family|last|lastname|last[-_]name|surname",
} as const;

/** What closes one field and opens the next, on its line or on a line of its own: `, family: "`. */
export const BETWEEN_PARTS = {
  before: "[\"']?[ \\t]{0,20}(?:,[ \\t]{0,20}|,?[ \\t]{0,20}\\r?\\n[ \\t]{0,40})[\"']?",
  behind: "[\"']?[ \\t]{0,20}[:=][ \\t]{0,20}[\"']?",
} as const;

const { before, behind } = BETWEEN_PARTS;
const { given, family } = NAME_PARTS;
/** Fields that stand between the two parts of a name, such as a number that tells its bearer: with what opens the next field. */
export const OTHER_FIELDS = `(?:${before}(?!(?:${given}|${family})${behind})[\\w-]{1,30}${behind}[^\\n,{}\\[\\]"']{1,120}?){0,4}`;
const VALUE = '[^\\n:={}"]{1,80}?';
const IN_PARTS = new RegExp(
  `^(?<one>${VALUE})${OTHER_FIELDS}${before}(?:(?<given>${given})|${family})${behind}(?<other>${VALUE})$`,
  "iu",
);
const LONGEST = 300;

/** The name that a stretch gives in two fields, first name first: `Ann` and `family: Archer` as "Ann Archer"; nothing where it does not. */
export function nameInParts(words: string): string | undefined {
  const said = words.length > LONGEST ? undefined : IN_PARTS.exec(words)?.groups;
  if (!said) return undefined;
  const { one = "", other = "", given } = said;
  return given === undefined ? `${one} ${other}` : `${other} ${one}`;
}
