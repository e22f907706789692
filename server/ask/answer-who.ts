import { type AnswerRow, ENTITY_TYPES, type EntityReply, isDatedByEdition, LIMITS, otherNames } from "#model";
import type { Answer, Asked } from "./answer.ts";
import { apiCall } from "./api-call.ts";
import { cypherText, WHO_QUERY } from "./cypher-text.ts";
import { counted } from "./in-words.ts";
import { byStrength, QUOTES_OF_ROW, rowOfRelation } from "./rows.ts";
import { TIE_TYPES } from "./tie-types.ts";

/** Who or what x is: its kind, dates and other names, where it is named, and what the texts state of it. */
export async function answerWho({ store, x, limit }: Asked): Promise<Answer> {
  if (x === undefined) throw new Error("ask: no name in the question");
  const entity = await store.entity(x.id);
  const named = await store.mentions(x.id, { limit: QUOTES_OF_ROW });
  const reply = await store.relations(x.id, { limit: LIMITS.rows.max });
  const stated = (reply?.relations ?? []).filter(({ type }) => TIE_TYPES.includes(type));
  const self: AnswerRow = {
    entity: x,
    words: entity ? description(entity) : x.label,
    distance: 0,
    strength: x.mentions,
    quotes: named?.mentions ?? [],
  };
  const rows = [self, ...stated.map((relation) => rowOfRelation(relation, x.id)).sort(byStrength)];
  return {
    answer: `${self.words}.`,
    rows: rows.slice(0, limit),
    total: rows.length,
    order: "strongest first",
    api: apiCall(`/api/entities/${encodeURIComponent(x.id)}`, {}),
    cypher: cypherText(WHO_QUERY, { x: x.id }),
  };
}

function description(entity: EntityReply): string {
  const { label, type, date, born, died, mentions, texts } = entity;
  const dated = isDatedByEdition(entity) ? "edition cited" : "dated";
  const dates = [date && `${dated} ${date}`, born && `born ${born}`, died && `died ${died}`]
    .filter(Boolean)
    .join(", ");
  const other = otherNames(entity).slice(0, 5).join(", ");
  const places = `named ${counted(mentions, "time")} in ${counted(texts.length, "text")}`;
  return `${label}: ${ENTITY_TYPES[type].label}, ${places}${dates && `, ${dates}`}${other && `, also called ${other}`}`;
}
