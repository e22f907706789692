import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedType } from "#model";
import type { JudgedType } from "../../recognisers/recogniser.ts";
import type { AnnotatedName, AnnotatedRelation, AnnotatedText } from "./annotated.ts";
import { type Token, textOfTokens } from "./token-text.ts";

interface Mention {
  readonly name: string;
  readonly pos: readonly [number, number];
  readonly sent_id: number;
  readonly type: string;
}
interface Label {
  readonly h: number;
  readonly t: number;
  readonly r: string;
  readonly evidence: readonly number[];
}
interface Article {
  readonly title: string;
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly Mention[])[];
  readonly labels: readonly Label[];
}

const CLASSES: Readonly<Record<string, NamedType>> = { PER: "Person", ORG: "Organisation", LOC: "Place" };
const HEAD_IS_A_WORK = new Set("P50 P57 P58 P123 P162 P175 P577 P86 P170 P136".split(" "));
const EVENT_NAME =
  /\b(?:Wars?|Revolution|Battle|Treaty|Congress|Olympics|Games|Cup|Championship|Election|Uprising|Rebellion|Siege|Conference|Festival|Crisis|Massacre|Campaign|Operation|Invasion|Revolt)\b/u;

/** Wikidata's properties as our relations; `turned` ones have the work first. */
const PROPERTIES: Readonly<Record<string, { type: JudgedType; turned?: boolean }>> = {
  P50: { type: "AUTHORED", turned: true },
  P800: { type: "AUTHORED" },
  P655: { type: "TRANSLATED", turned: true },
  P123: { type: "PUBLISHED", turned: true },
  P102: { type: "MEMBER_OF" },
  P108: { type: "MEMBER_OF" },
  P463: { type: "MEMBER_OF" },
  P54: { type: "MEMBER_OF" },
  P488: { type: "MEMBER_OF", turned: true },
  P112: { type: "MEMBER_OF", turned: true },
  P710: { type: "PARTICIPATED_IN", turned: true },
  P1344: { type: "PARTICIPATED_IN" },
  P607: { type: "PARTICIPATED_IN" },
  P131: { type: "LOCATED_IN" },
  P276: { type: "LOCATED_IN" },
  P159: { type: "LOCATED_IN" },
  P706: { type: "LOCATED_IN" },
};
const EXHAUSTIVE: readonly JudgedType[] = ["AUTHORED", "PUBLISHED", "MEMBER_OF"];

function typeOf(article: Article, index: number): NamedType | null | undefined {
  const mentions = article.vertexSet[index] ?? [];
  const kind = mentions[0]?.type ?? "";
  if (kind === "TIME" || kind === "NUM") return undefined;
  if (CLASSES[kind]) return CLASSES[kind];
  const event = article.labels.some(
    ({ h, t, r }) => ((r === "P607" || r === "P1344") && t === index) || (r === "P710" && h === index),
  );
  if (event || mentions.some(({ name }) => EVENT_NAME.test(name))) return "Event";
  const work = article.labels.some(
    ({ h, t, r }) => (HEAD_IS_A_WORK.has(r) && h === index) || (r === "P800" && t === index),
  );
  return work ? "Work" : null;
}

function relationsOf(
  article: Article,
  sentences: readonly { start: number; end: number }[],
): AnnotatedRelation[] {
  return article.labels.flatMap(({ h, t, r, evidence }) => {
    const property = PROPERTIES[r];
    if (!property) return [];
    const [source, target] = property.turned ? [t, h] : [h, t];
    const spans = evidence.flatMap((sentence) => sentences[sentence] ?? []);
    return [
      {
        type: property.type,
        source: String(source),
        target: String(target),
        optional: false,
        evidence: spans,
      },
    ];
  });
}

function textOf(article: Article): AnnotatedText {
  const tokens: Token[] = article.sents.flat().map((form) => ({ form }));
  const base = article.sents.map((_, index) => article.sents.slice(0, index).flat().length);
  const entityAt = new Map<number, string>();
  article.vertexSet.forEach((mentions, entity) => {
    const type = typeOf(article, entity);
    for (const { pos, sent_id } of type === undefined ? [] : mentions) {
      const from = (base[sent_id] ?? 0) + pos[0];
      for (let at = from; at < (base[sent_id] ?? 0) + pos[1]; at++) {
        tokens[at] = { form: tokens[at]?.form ?? "", type: type ?? null, begins: at === from };
      }
      entityAt.set(from, String(entity));
    }
  });
  const beginnings = tokens.flatMap((token, at) => (token.begins ? [entityAt.get(at) ?? ""] : []));
  const { text, names } = textOfTokens(tokens);
  const named: AnnotatedName[] = names.map((name, index) => ({ ...name, entity: beginnings[index] ?? "" }));
  const sentences = base.map((from, index) => ({
    start: textOfTokens(tokens.slice(0, from)).text.length,
    end: textOfTokens(tokens.slice(0, from + (article.sents[index]?.length ?? 0))).text.length,
  }));
  const relations = relationsOf(article, sentences);
  return { corpus: "re-docred", name: article.title, text, names: named, relations, exhaustive: EXHAUSTIVE };
}

/** Re-DocRED: a thousand introductions of Wikipedia articles with relations of Wikidata. */
export function reDocred(folder: string): AnnotatedText[] {
  return ["dev", "test"].flatMap((part) => {
    const articles: readonly Article[] = JSON.parse(
      readFileSync(join(folder, `${part}_revised.json`), "utf8"),
    );
    return articles.map(textOf);
  });
}
