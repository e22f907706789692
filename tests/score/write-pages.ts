import { readFileSync, writeFileSync } from "node:fs";
import type { Quality } from "#model";
import { qualityPage } from "./quality-page.ts";
import { withFigures } from "./readme-figures.ts";

const ROOT = new URL("../../", import.meta.url);
const PAGE = new URL("docs/quality.md", ROOT);
const README = new URL("README.md", ROOT);
const CARD = new URL("extract/recognisers/encoder/model/card.md", ROOT);

/** The pages that show figures as they stand, and as the kept figures would have them. */
export function pagesOf(
  quality: Quality,
): { readonly file: URL; readonly stands: string; readonly due: string }[] {
  const [page, readme, card] = [PAGE, README, CARD].map((file) => readFileSync(file, "utf8"));
  return [
    { file: PAGE, stands: page ?? "", due: qualityPage(quality) },
    { file: README, stands: readme ?? "", due: withFigures(readme ?? "", quality, card ?? "") },
  ];
}

/** Writes every page that shows figures anew. */
export function writePages(quality: Quality): void {
  for (const { file, due } of pagesOf(quality)) writeFileSync(file, due);
}
