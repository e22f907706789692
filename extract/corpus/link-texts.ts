import {
  type Bodies,
  compareText,
  GRAPH_FORMAT,
  GRAPH_OPTIONS,
  type Graph,
  groupedBy,
  signedBy,
  signersOf,
  type TextRecord,
} from "#model";
import { Clusters } from "./clusters.ts";
import type { Desk } from "./desk.ts";
import { entityKeys, type Joined } from "./entity-keys.ts";
import { linkBodies } from "./link-bodies.ts";
import { linkEvents } from "./link-events.ts";
import { linkPeople } from "./link-people.ts";
import { linkPlaces } from "./link-places.ts";
import { linkWorks } from "./link-works.ts";
import { mergedEdges, type Rekeyed } from "./merged-edges.ts";
import { mergedEntity } from "./merged-entity.ts";
import { Surroundings } from "./surroundings.ts";
import { isNamed, namedThings, type Thing, thingsOf } from "./things.ts";
import { Ties } from "./ties.ts";

/** What is put together, and how. */
export interface Linking {
  /** The words of all texts: they tell which country is meant and which proofs repeat each other. */
  readonly bodies: Bodies;
  /** A graph that was put together before: its entities keep their ids, and what it holds apart in one text stays apart. */
  readonly held?: Graph;
}

/**
 * One graph of many texts, in which one real person, organisation, work, event or place is one node. The same for every
 * order of the graphs; time grows with the number of entities, not with its square.
 */
export function linkTexts(graphs: readonly Graph[], { bodies, held }: Linking): Graph {
  const all = held ? [held, ...graphs] : graphs;
  const things = thingsOf(all);
  const desk: Desk = {
    things,
    clusters: new Clusters(things.length),
    surroundings: new Surroundings(things),
    ties: new Ties(things),
    bodies,
  };
  linkPlaces(namedThings(things, "Place"), desk);
  linkPeople(namedThings(things, "Person"), desk);
  linkBodies(namedThings(things, "Organisation"), desk);
  linkWorks(namedThings(things, "Work"), desk);
  linkEvents(namedThings(things, "Event"), desk);
  return graphOf(all, desk, held);
}

function graphOf(graphs: readonly Graph[], desk: Desk, held: Graph | undefined): Graph {
  const joined = joinedThings(desk);
  const keys = entityKeys(joined, desk.ties, desk.things, held);
  const keyOf = newKeys(joined, keys);
  const types = new Map(joined.map(({ entity }, at) => [keys[at] ?? "", entity.type]));
  const edges = graphs.flatMap((graph) => rekeyedEdges(graph, keyOf));
  return {
    attributes: {
      format: GRAPH_FORMAT,
      texts: graphs
        .flatMap((graph) => graph.attributes.texts.map((text) => rekeyedText(text, graph, keyOf)))
        .sort((a, b) => compareText(a.id, b.id)),
    },
    options: GRAPH_OPTIONS,
    nodes: joined
      .map(({ entity }, at) => ({ key: keys[at] ?? "", attributes: entity }))
      .sort((a, b) => compareText(a.key, b.key)),
    edges: mergedEdges(edges, (id) => types.get(id), desk.bodies).sort((a, b) => compareText(a.key, b.key)),
  };
}

function joinedThings({ things, clusters, bodies }: Desk): Joined[] {
  const roots = groupedBy(things, ({ number }) => clusters.find(number));
  return [...roots.values()].map((members) => ({ things: members, entity: entityOf(members, bodies) }));
}

function entityOf(members: readonly Thing[], bodies: Bodies) {
  const [only] = members;
  return only && (members.length === 1 || !isNamed(only))
    ? only.node.attributes
    : mergedEntity(members, bodies);
}

type KeyOf = (graph: Graph, id: string) => string;

function newKeys(joined: readonly Joined[], keys: readonly string[]): KeyOf {
  const byGraph = new Map<Graph, Map<string, string>>();
  joined.forEach(({ things }, at) => {
    for (const { graph, node } of things) {
      const own = byGraph.get(graph) ?? new Map<string, string>();
      byGraph.set(graph, own.set(node.key, keys[at] ?? ""));
    }
  });
  return (graph, id) => byGraph.get(graph)?.get(id) ?? id;
}

function rekeyedEdges(graph: Graph, keyOf: KeyOf): Rekeyed[] {
  return graph.edges.map(({ source, target, attributes }) => ({
    source: keyOf(graph, source),
    target: keyOf(graph, target),
    relation: attributes.via ? { ...attributes, via: keyOf(graph, attributes.via) } : attributes,
  }));
}

function rekeyedText(text: TextRecord, graph: Graph, keyOf: KeyOf): TextRecord {
  const signers = signersOf(text).map((id) => keyOf(graph, id));
  return {
    ...text,
    ...signedBy([...new Set(signers)]),
    passages: text.passages.map((passage) =>
      passage.author ? { ...passage, author: keyOf(graph, passage.author) } : passage,
    ),
  };
}
