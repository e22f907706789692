import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Quality } from "#model";

/** Where the figures are kept that the product shows. */
export const QUALITY_FILE = new URL("../../graph-data/quality.json", import.meta.url);

/** The kept figures; an empty record where none were kept. */
export function keptQuality(): Quality {
  if (!existsSync(QUALITY_FILE)) return { engine: "", parts: [], ablation: [], identity: [], earlier: [] };
  return JSON.parse(readFileSync(QUALITY_FILE, "utf8"));
}

/** The kept figures with newer ones in their places. */
export function withNewer(kept: Quality, newer: Partial<Quality>): Quality {
  const parts = newer.parts ?? [];
  const ablation = newer.ablation ?? [];
  return {
    ...kept,
    engine: newer.engine ?? kept.engine,
    parts: [...kept.parts.filter(({ part }) => !parts.some((one) => one.part === part)), ...parts].sort(
      byPart,
    ),
    ablation: [
      ...kept.ablation.filter(({ part }) => !ablation.some((one) => one.part === part)),
      ...ablation,
    ],
    identity: newer.identity?.length ? newer.identity : kept.identity,
  };
}

const ORDER = ["test", "proof", "development", "sample"];
const byPart = (a: { part: string }, b: { part: string }) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part);

/** Writes the figures, one measure, rule or text a line. */
export function keepQuality(quality: Quality): void {
  writeFileSync(QUALITY_FILE, `${laidOut(quality)}\n`);
}

const LONGEST_LINE = 400;

function laidOut(value: unknown, indent = ""): string {
  const line = JSON.stringify(value);
  if (typeof value !== "object" || value === null) return line;
  const entries = Array.isArray(value) ? value : Object.values(value);
  const isFlat = !entries.some((entry) => Array.isArray(entry)) && line.length <= LONGEST_LINE;
  if (isFlat && indent !== "") return line;
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((one) => inner + laidOut(one, inner))
    : Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${laidOut(one, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}
