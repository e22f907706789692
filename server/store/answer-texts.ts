import { createHash } from "node:crypto";
import {
  byPlace,
  compareText,
  ENTITY_TYPE_NAMES,
  edgesOfSigners,
  type GraphReply,
  groupedBy,
  RELATION_TYPE_NAMES,
  signedBy,
  signersOf,
  type TextReply,
  type TextSummary,
  type TextsReply,
} from "#model";
import { inOrderOf } from "./count-by.ts";
import type { GraphSource, TextHead } from "./graph-source.ts";
import type { TextShare } from "./text-shares.ts";

/** Counts by type, the texts, and the fingerprint of the graph: sha256 over the id and share of each text. */
export async function answerOverview(source: GraphSource): Promise<GraphReply> {
  const [{ entities, relations }, heads] = await Promise.all([source.counts(), source.textHeads()]);
  const shares = heads.map((head) => `${head.id} ${head.hash}`).join("\n");
  return {
    entities: inOrderOf(ENTITY_TYPE_NAMES, entities),
    relations: inOrderOf(RELATION_TYPE_NAMES, relations),
    texts: await summarised(source, heads),
    fingerprint: createHash("sha256").update(shares).digest("hex"),
  };
}

/** The texts by id. */
export async function answerTexts(source: GraphSource): Promise<TextsReply> {
  const heads = await source.textHeads();
  return { total: heads.length, truncated: false, texts: await summarised(source, heads) };
}

/** One text for reading, with everything found in it in the order of reading. */
export async function answerText(source: GraphSource, id: string): Promise<TextReply | undefined> {
  const [share, heads] = await Promise.all([source.share(id), source.textHeads()]);
  const head = heads.find((one) => one.id === id);
  if (!share || !head) return undefined;
  const { passages, notes, remarks, sentences } = share.record;
  const [summary] = await summarised(source, [head]);
  const named = await source.summaries(share.nodes.map((node) => node.key));
  const voices = await source.summaries([...new Set(passages.flatMap(({ author }) => author ?? []))].sort());
  return {
    ...(summary as TextSummary),
    body: share.body,
    passages,
    notes,
    remarks,
    sentences,
    entities: [...named.values()].sort((a, b) => b.mentions - a.mentions || compareText(a.id, b.id)),
    voices: [...voices.values()].sort((a, b) => compareText(a.id, b.id)),
    mentions: mentionsIn(share),
    claims: claimsIn(share),
    relations: relationsIn(share),
  };
}

async function summarised(source: GraphSource, heads: readonly TextHead[]): Promise<TextSummary[]> {
  const authors = await source.summaries([...new Set(heads.flatMap(signersOf))]);
  return heads.map((head) => {
    const { id, title, date, dateFrom, language, sha256, origin, length, mentions } = head;
    const signed = signedBy(signersOf(head).flatMap((author) => authors.get(author) ?? []));
    const from = origin === undefined ? {} : { origin };
    const dated = { ...(date !== undefined && { date }), ...(dateFrom && { dateFrom }) };
    return { id, title, ...signed, ...dated, language, sha256, ...from, length, mentions };
  });
}

function mentionsIn({ nodes }: TextShare): TextReply["mentions"] {
  return nodes
    .flatMap(({ key, attributes }) => attributes.mentions.map((mention) => ({ entity: key, mention })))
    .sort((a, b) => byPlace(a.mention, b.mention) || compareText(a.entity, b.entity))
    .map(({ entity, mention: { start, end, confidence, method } }) => ({
      entity,
      start,
      end,
      confidence,
      method,
    }));
}

function claimsIn({ nodes, edges }: TextShare): TextReply["claims"] {
  const speakers = groupedBy(
    edges.filter((edge) => edge.attributes.type === "ASSERTS"),
    (edge) => edge.target,
  );
  return nodes
    .filter((node) => node.attributes.type === "Claim")
    .flatMap(({ key, attributes: { mentions, kind, polarity } }) =>
      mentions.map(({ start, end }) => ({
        id: key,
        start,
        end,
        ...(kind && { kind }),
        ...(polarity && { polarity }),
        speakers: (speakers.get(key) ?? []).map((edge) => edge.source),
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.id, b.id));
}

/** What all who sign the text say in it is listed of each. */
function relationsIn({ record, edges }: TextShare): TextReply["relations"] {
  return edgesOfSigners([record], edges)
    .flatMap(({ key, source, target, attributes: { type, evidence } }) =>
      evidence.map(({ start, end }) => ({ id: key, type, source, target, start, end })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.id, b.id));
}
