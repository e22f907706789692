import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedType, Span } from "#model";

/** A mention of the gold annotation; optional where a reasonable reader may leave it out. */
export interface GoldMention extends Span {
  readonly optional?: boolean;
}
export interface GoldEntity {
  readonly id: string;
  readonly type: NamedType;
  readonly name: string;
  readonly mentions: readonly GoldMention[];
  readonly optional?: boolean;
  readonly unnamed?: boolean;
  readonly date?: string | null;
}
export interface GoldRelation {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly evidence?: readonly Span[];
  readonly optional?: boolean;
}
export interface GoldClaim {
  readonly span: Span;
  readonly speaker: string | null;
  readonly about: readonly string[];
  readonly optional?: boolean;
}

/** One hand-annotated text: what a careful reader says its graph holds. */
export interface GoldFile {
  readonly name: string;
  readonly body: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly claims: readonly GoldClaim[];
  /** False where the annotators did not go through a layer to its end: absence means nothing there. */
  readonly complete: { readonly relations: boolean; readonly claims: boolean };
}

const ENDING = ".gold.json";

/** The names of the gold files of a folder, sorted. */
export function goldNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** Reads one gold file and the text beside it. */
export function readGold(folder: string, name: string): GoldFile {
  const gold = JSON.parse(readFileSync(join(folder, `${name}${ENDING}`), "utf8"));
  const body = readFileSync(join(folder, gold.text), "utf8");
  const whole = gold.complete ?? true;
  const layer = (key: string) => (typeof whole === "boolean" ? whole : (whole[key] ?? true));
  return { ...gold, name, body, complete: { relations: layer("relations"), claims: layer("claims") } };
}
