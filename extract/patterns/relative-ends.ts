const RELATIVE = /,\s(?:who|whom|whose|which|where)\s[^,;:.?!()—]{1,160}$/u;
/** The verb of the clause that a relative clause stood in: ", was supported by", ", later joined". */
const GOES_ON =
  /^(?:\s\([^()]{1,40}\))?,\s(?:(?:also|later|then|soon|once|always|\p{Ll}{2,12}ly)\s)?(?:was|were|is|are|had|has|have|did|could|would|might|became|fought|took|led|sought|left|broke|stood|wrote|went|\p{Ll}{2,}ed)\s/u;

/**
 * Where the relative clause begins that a name behind these words ends, if the words behind the name go on with the clause around it:
 * in "Bebel, who opposed Bernstein, was supported" it is Bebel who was.
 */
export function relativeEndedBy(before: string, behind: string): number | undefined {
  return GOES_ON.test(behind) ? RELATIVE.exec(before)?.index : undefined;
}
