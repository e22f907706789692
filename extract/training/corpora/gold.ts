import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { NamedType } from "#model";
import { JUDGED_TYPES, type JudgedType } from "../../recognisers/recogniser.ts";
import type { AnnotatedName, AnnotatedRelation, AnnotatedText } from "./annotated.ts";

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}
interface GoldEntity {
  readonly id: string;
  readonly type: NamedType;
  readonly mentions: readonly GoldSpan[];
  readonly optional?: boolean;
  readonly unnamed?: boolean;
}
interface GoldRelation {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly label?: string | null;
  readonly optional?: boolean;
  readonly evidence: readonly GoldSpan[];
}
interface GoldFile {
  readonly author?: string | null;
  readonly complete?: boolean | { readonly relations?: boolean; readonly claims?: boolean };
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly claims: readonly { readonly span: GoldSpan; readonly optional?: boolean }[];
}

function namesOf(gold: GoldFile): AnnotatedName[] {
  return gold.entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, optional }) => ({
      start,
      end,
      type: entity.type,
      entity: entity.id,
      optional: Boolean(entity.optional || optional),
      clause: Boolean(entity.unnamed),
    })),
  );
}

const AGAINST =
  /against|oppos|fought|bann|suppress|attack|invad|conquer|annex|unseat|confront|terrorist|condemn/u;
const FOR = /support|aided|assist|ally|allied|back|recogni|sponsor/u;

/** These files write what a state did as RELATED_TO with a label; here it takes part, supports or opposes. */
function deedOf(label: string, target: NamedType | undefined): JudgedType | undefined {
  if (target === "Event") return "PARTICIPATED_IN";
  if (AGAINST.test(label)) return "OPPOSES";
  return FOR.test(label) ? "SUPPORTS" : undefined;
}

function typeOf(relation: GoldRelation, types: ReadonlyMap<string, NamedType>): JudgedType | undefined {
  const { type, source, target, label } = relation;
  const deed = type === "RELATED_TO" && types.get(source) === "Place";
  return deed ? deedOf(label ?? "", types.get(target)) : JUDGED_TYPES.find((one) => one === type);
}

function relationsOf(gold: GoldFile, types: ReadonlyMap<string, NamedType>): AnnotatedRelation[] {
  return gold.relations.flatMap((relation) => {
    const type = typeOf(relation, types);
    const { source, target, evidence, optional } = relation;
    return type ? [{ type, source, target, evidence, optional: Boolean(optional) }] : [];
  });
}

/** One text in the format of the gold files, with every layer that was gone through to the end. */
export function goldText(file: string, corpus: string): AnnotatedText {
  const gold: GoldFile = JSON.parse(readFileSync(file, "utf8"));
  const text = readFileSync(file.replace(/\.gold\.json$/u, ".txt"), "utf8");
  const types = new Map(gold.entities.map(({ id, type }) => [id, type]));
  const whole = gold.complete ?? true;
  const complete = typeof whole === "boolean" ? { relations: whole, claims: whole } : whole;
  const claims = gold.claims.map(({ span, optional }) => ({ ...span, optional: Boolean(optional) }));
  return {
    corpus,
    name: basename(file, ".gold.json"),
    text,
    names: namesOf(gold),
    ...(gold.author ? { author: gold.author } : {}),
    relations: relationsOf(gold, types),
    exhaustive: (complete.relations ?? true) ? JUDGED_TYPES : [],
    ...((complete.claims ?? true) ? { claims } : {}),
  };
}

/** All gold texts of a folder, in order of their names. */
export function goldTexts(folder: string, corpus: string): AnnotatedText[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".gold.json"));
  return files.sort().map((file) => goldText(join(folder, file), corpus));
}
