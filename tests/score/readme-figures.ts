import type { Quality } from "#model";

const ROWS = [
  ["names, exact", "mentions, exact"],
  ["entities (CEAF-e)", "entities (CEAF-e)"],
  ["stated relations", "relations (but RELATED_TO)"],
  ["who cited whom", "who cited whom"],
  ["claims, by span", "claims"],
] as const;
const SPEAKERS = /The speaker of a claim is right in \d+ of 100/u;
const TEXTS = /on the same \d+ texts/u;
const CARD_ROW = /^\| (?:all|Person|Organisation|Work|Event|Place) \| \d.*$/gmu;
const BELIEVED =
  /Of names said with 0\.\d\d confidence, \d+ in 100 are right; of those said with 0\.\d\d, \d+\./u;

const FIGURE = /\d/u;

const percent = (share: number) => (100 * share).toFixed(1);

/** The README with the figures of the test texts in its tables: those of the whole way, and those of the encoder from its card. */
export function withFigures(readme: string, { parts }: Quality, card: string): string {
  const test = parts.find(({ part }) => part === "test");
  if (!test) return withCard(readme, card);
  const measure = (name: string) => test.measures.find((one) => one.name === name);
  let page = readme;
  for (const [shown, name] of ROWS) {
    const found = measure(name);
    if (!found) continue;
    const { precision, recall, f1 } = found;
    const cells = [precision, recall, f1].map(({ value }) => percent(value));
    const row = `| ${[shown, ...cells, `${percent(f1.low)}-${percent(f1.high)}`].join(" | ")} |`;
    page = replacedLine(page, `| ${shown} | `, row);
  }
  const speakers = Math.round(100 * (measure("claims: speaker")?.f1.value ?? 0));
  page = page.replace(SPEAKERS, `The speaker of a claim is right in ${speakers} of 100`);
  return withCard(page.replace(TEXTS, `on the same ${test.texts.length} texts`), card);
}

/** The page with another line in place of each that begins so and goes on with a figure. */
function replacedLine(page: string, beginning: string, line: string): string {
  const isFigure = (one: string) => one.startsWith(beginning) && FIGURE.test(one.charAt(beginning.length));
  return page
    .split("\n")
    .map((one) => (isFigure(one) ? line : one))
    .join("\n");
}

function withCard(readme: string, card: string): string {
  const tested = card.split(/^## /mu).find((part) => part.startsWith("Test: ")) ?? "";
  let page = readme;
  for (const row of tested.split("Sentences that carry")[0]?.match(CARD_ROW) ?? [])
    page = replacedLine(page, row.slice(0, row.indexOf(" | ") + 3), row);
  const tenths = [...tested.matchAll(/^\| (0\.\d\d) \| (\d)\.(\d\d) \| \d+ \|$/gmu)].map(
    ([, said = "", whole = "", share = ""]) => ({ said, right: Number(`${whole}${share}`) }),
  );
  const [sure, unsure] = [tenths.at(-1), tenths.at(5)];
  if (!sure || !unsure) return page;
  return page.replace(
    BELIEVED,
    `Of names said with ${sure.said} confidence, ${sure.right} in 100 are right; of those said with ${unsure.said}, ${unsure.right}.`,
  );
}
