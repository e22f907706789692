import { createHash } from "node:crypto";
import {
  type Entity,
  GRAPH_OPTIONS,
  type Graph,
  type NamedType,
  type RelationType,
  relationId,
  wordsAt,
} from "#model";
import { slugOf } from "../../../extract/build/entity-ids.ts";
import { linkTexts } from "../../../extract/corpus/link-texts.ts";

/** A text as a graph: names are marked `{Type|Name}`; a further name of the same thing is `{Type|Name=First name}`. */
export interface Told {
  readonly body: string;
  readonly graph: Graph;
}

const MARK = /\{(\w+)\|([^}=]+)(?:=([^}]+))?\}/gu;

interface Tie {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/** The graph of a marked text, with ties between first names and what more is known of an entity by its first name. */
export function told(
  id: string,
  marked: string,
  {
    ties = [],
    known = {},
  }: { ties?: readonly Tie[]; known?: Readonly<Record<string, Partial<Entity>>> } = {},
): Told {
  const entities = new Map<string, Entity>();
  let body = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    body += marked.slice(at, match.index);
    const [whole, type = "", name = "", first = name] = match;
    const key = keyOf(type, first);
    const entity = entities.get(key) ?? {
      type: type as NamedType,
      label: first,
      aliases: [],
      mentions: [],
      ...known[first],
    };
    if (name !== first && !entity.aliases.includes(name)) entity.aliases.push(name);
    entity.mentions.push({
      text: id,
      start: body.length,
      end: body.length + name.length,
      confidence: 0.9,
      method: "test",
    });
    entities.set(key, entity);
    body += name;
    at = match.index + whole.length;
  }
  body += marked.slice(at);
  return { body, graph: graphOf(id, body, entities, ties) };
}

function keyOf(type: string, name: string): string {
  return `${type.toLowerCase()}:${slugOf(name)}`;
}

function graphOf(
  id: string,
  body: string,
  entities: ReadonlyMap<string, Entity>,
  ties: readonly Tie[],
): Graph {
  const whole = { text: id, start: 0, end: body.length, confidence: 0.8, method: "test" };
  const find = (name: string) => [...entities].find(([, { label }]) => label === name)?.[0] ?? name;
  return {
    attributes: {
      format: 1,
      texts: [
        {
          id,
          title: id,
          language: "en",
          sha256: createHash("sha256").update(body).digest("hex"),
          file: `${id}.txt`,
          length: body.length,
          passages: [],
          notes: [],
          sentences: [],
          remarks: [],
        },
      ],
    },
    options: GRAPH_OPTIONS,
    nodes: [...entities].map(([key, attributes]) => ({ key, attributes })),
    edges: ties.map(({ type, from, to }) => {
      const [source, target] = [find(from), find(to)];
      return {
        key: relationId(type, source, target),
        source,
        target,
        attributes: { type, evidence: [whole], confidence: 0.8 },
      };
    }),
  };
}

/** The bodies of the texts by id. */
export function bodiesOf(texts: readonly Told[]): Map<string, string> {
  return new Map(texts.map(({ body, graph }) => [graph.attributes.texts[0]?.id ?? "", body]));
}

/** The texts put together. */
export function linked(...texts: readonly Told[]): Graph {
  return linkTexts(
    texts.map(({ graph }) => graph),
    { bodies: bodiesOf(texts) },
  );
}

/** The names of the nodes of one type that several texts share, each as `label (number of texts)`. */
export function sharedNames(...texts: readonly Told[]): string[] {
  const bodies = bodiesOf(texts);
  return linked(...texts).nodes.flatMap(({ attributes: { label, mentions } }) => {
    const held = new Set(mentions.map(({ text }) => text));
    if (!mentions.every((mention) => wordsAt(bodies.get(mention.text) ?? "", mention) !== "")) return [];
    return held.size > 1 ? [`${label} (${held.size})`] : [];
  });
}
