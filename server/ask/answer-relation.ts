import { LIMITS } from "#model";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { cypherText, relationQuery } from "./cypher-text.ts";
import { type Proven, proven, saidOf } from "./how-sure.ts";
import { short } from "./in-words.ts";
import type { RelationForm } from "./relation-forms.ts";
import { byStrength, rowOfRelation } from "./rows.ts";

/** The entities at one end of the relations of a type, with x at the other end. */
export async function answerRelation({ store, x, limit }: Asked, form: RelationForm): Promise<Answer> {
  if (x === undefined) throw new Error(`ask: no name in "${form.name}"`);
  const { type, listed } = form;
  const reply = await store.relations(x.id, { type, limit: LIMITS.rows.max });
  const own = listed === "source" ? "target" : "source";
  const found = (reply?.relations ?? []).filter((relation) => relation[own].id === x.id);
  const rows = found.map((relation) => rowOfRelation(relation, x.id)).sort(byStrength);
  const best = new Map(found.map(({ [listed]: { id }, evidence }) => [id, evidence]));
  return {
    answer: sentence(
      form,
      short(x.label),
      rows.map(({ entity }) => proven(entity, best.get(entity.id) ?? [])),
    ),
    rows: rows.slice(0, limit),
    total: rows.length,
    order: "strongest first",
    api: apiCall(`/api/entities/${encodeURIComponent(x.id)}/relations`, { type }),
    cypher: cypherText(relationQuery(type, listed), { x: x.id }),
  };
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
