import { type CitationRow, groupedBy } from "#model";

/**
 * The citation as those who sign its texts make it: one row for what is stated in the texts of the same authors, so that nobody is
 * said to cite what only another text has.
 */
export function bySigners(row: CitationRow): CitationRow[] {
  const { coAuthors = [], locator: _, ...said } = row;
  if (coAuthors.every(({ texts }) => texts === undefined)) return [row];
  const signersOf = (text: string) => coAuthors.filter(({ texts }) => texts?.includes(text) ?? true);
  const parts = groupedBy(row.evidence, ({ text }) => JSON.stringify(signersOf(text).map(({ id }) => id)));
  return [...parts.values()].map((evidence) => {
    const signers = signersOf(evidence[0]?.text ?? "").map(({ texts: _texts, ...one }) => one);
    return { ...said, ...(signers.length > 0 && { coAuthors: signers }), evidence };
  });
}
