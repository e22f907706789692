import type { AnswerRow, EntitySummary } from "#model";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { cypherText, relationQuery } from "./cypher-text.ts";
import { summary } from "./find-name.ts";
import { type Proven, proven, saidOf } from "./how-sure.ts";
import { namesInWords, short } from "./in-words.ts";
import type { RelationForm } from "./relation-forms.ts";
import { byStrength, rowOfRelation } from "./rows.ts";
import { relationsBySigners, type SignedRelation } from "./sides-by-signers.ts";

/** The entities at one end of the relations of a type, with x at the other end. */
export async function answerRelation({ store, x, limit }: Asked, form: RelationForm): Promise<Answer> {
  if (x === undefined) throw new Error(`ask: no name in "${form.name}"`);
  const { type, listed } = form;
  const own = listed === "source" ? "target" : "source";
  const found = (await relationsBySigners(store, { x: x.id, type, own }))
    .map((relation) => ({ relation, row: rowOfSigned(relation, own) }))
    .sort((a, b) => byStrength(a.row, b.row));
  const rows = found.map(({ row }) => row);
  const relations = found.map(({ relation }) => relation);
  return {
    answer: sentence(form, short(x.label), provenEnds(relations, listed)),
    rows: rows.slice(0, limit),
    total: rows.length,
    order: "strongest first",
    api: apiCall(`/api/entities/${encodeURIComponent(x.id)}/relations`, { type }),
    cypher: cypherText(relationQuery(type, listed), { x: x.id }),
  };
}

/** The relation seen from one of its ends, in the name of all whose side it is. */
function rowOfSigned(relation: SignedRelation, own: RelationForm["listed"]): AnswerRow {
  const source = { ...relation.source, label: namesInWords(relation.voices) };
  const row = rowOfRelation({ ...relation, source }, relation[own].id);
  return own === "target" ? { ...row, entity: summary(relation.source) } : row;
}

/** Each entity at that end once, in the order of the relations, with the best place of all. */
function provenEnds(relations: readonly SignedRelation[], end: RelationForm["listed"]): Proven[] {
  const named = new Map<string, { entity: EntitySummary; evidence: SignedRelation["evidence"] }>();
  for (const relation of relations) {
    for (const entity of end === "source" ? relation.voices : [relation.target]) {
      const one = named.get(entity.id) ?? { entity: summary(entity), evidence: [] };
      one.evidence.push(...relation.evidence);
      named.set(entity.id, one);
    }
  }
  return [...named.values()].map(({ entity, evidence }) => proven(entity, evidence));
}

function sentence({ verb, listed, missing }: RelationForm, x: string, found: readonly Proven[]): string {
  if (found.length === 0) {
    if (missing) return `No text here states ${missing.replace("X", () => x)}.`;
    return listed === "source"
      ? `No text here states who ${verb} ${x}.`
      : `No text here states what ${x} ${verb}.`;
  }
  return saidOf(found, (names) => (listed === "source" ? `${names} ${verb} ${x}` : `${x} ${verb} ${names}`));
}
