import { resolve } from "node:path";
import { compareText } from "#model";
import { textIdOf } from "../extract/readers/read-text.ts";
import { sha256Of } from "./graph-file.ts";
import { openSource } from "./open-source.ts";
import type { FailedText } from "./walk-folder.ts";
import { whyLeftOut } from "./why-left-out.ts";

/** A text that is to be read, with the id that it gets whatever the order and the number of readers. */
export interface PlannedText {
  readonly path: string;
  readonly id: string;
  /** UTF-16 units. */
  readonly length: number;
}

/** A file with the very words of another that is read. */
export interface SameText {
  readonly path: string;
  readonly as: string;
}

/** What is to be done with the texts, in the order of their paths. */
export interface TextPlan {
  readonly texts: readonly PlannedText[];
  /** Files that are not read because another holds the same words. */
  readonly same: readonly SameText[];
  readonly failed: readonly FailedText[];
}

/** Digits of the fingerprint that tell two files of one name apart; more where an id of so many is taken. */
const FINGERPRINT_DIGITS = 6;

/**
 * Plans the reading of `share`, some or all of the texts `all`. Ids depend on the paths and words alone: of several files
 * of one name the first by path keeps the plain id, the others get a part of their fingerprint, in every share alike.
 * No two texts get the same id.
 */
export async function planTexts(all: readonly string[], share: readonly string[] = all): Promise<TextPlan> {
  const owners = ownersOf(all);
  const texts: PlannedText[] = [];
  const same: SameText[] = [];
  const failed: FailedText[] = [];
  const seen = new Map<string, string>();
  const taken = new Set(owners.keys());
  for (const path of byPlace(share)) {
    try {
      const { body } = await openSource(path);
      const sha256 = sha256Of(body);
      const twin = seen.get(sha256);
      if (twin !== undefined) same.push({ path, as: twin });
      else texts.push({ path, id: idOf(path, sha256, owners, taken), length: body.length });
      if (twin === undefined) seen.set(sha256, path);
    } catch (error) {
      failed.push({ path, reason: whyLeftOut(path, error) });
    }
  }
  return { texts, same, failed };
}

/** The path of the first file of each name. */
function ownersOf(paths: readonly string[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const path of byPlace(paths)) {
    const id = textIdOf(path);
    if (!owners.has(id)) owners.set(id, path);
  }
  return owners;
}

function idOf(path: string, sha256: string, owners: ReadonlyMap<string, string>, taken: Set<string>): string {
  const plain = textIdOf(path);
  if (owners.get(plain) === path) return plain;
  let digits = FINGERPRINT_DIGITS;
  while (digits < sha256.length && taken.has(`${plain}-${sha256.slice(0, digits)}`)) digits += 1;
  const id = `${plain}-${sha256.slice(0, digits)}`;
  taken.add(id);
  return id;
}

function byPlace(paths: readonly string[]): string[] {
  return paths
    .map((path) => [resolve(path), path] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, path]) => path);
}
