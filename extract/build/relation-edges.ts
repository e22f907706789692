import {
  byPlace,
  combinedConfidence,
  type Evidence,
  type GraphEdge,
  mayJoin,
  type Relation,
  type RelationType,
  relationId,
} from "#model";
import type { Proof } from "../document.ts";
import { tellingPlaces } from "./telling-places.ts";

/** What one statement of a relation adds to its edge; evidence may be gathered from many. */
export interface Statement extends Omit<Relation, "type" | "evidence" | "confidence"> {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly proofs: readonly Proof[];
}

/** The edges of a graph: one for each type and pair of ends, with all that states it. */
export class RelationEdges {
  readonly #text: string;
  readonly #body: string;
  readonly #typeOf: (id: string) => Parameters<typeof mayJoin>[1] | undefined;
  readonly #edges = new Map<string, { statement: Statement; proofs: Map<string, Proof> }>();

  constructor(
    { text, body }: { text: string; body: string },
    typeOf: (id: string) => Parameters<typeof mayJoin>[1] | undefined,
  ) {
    this.#text = text;
    this.#body = body;
    this.#typeOf = typeOf;
  }

  /** Adds a statement; one whose ends may not be joined so, or that leads back to itself, is no relation. */
  add(statement: Statement): void {
    const { type, source, target, proofs } = statement;
    const [from, to] = [this.#typeOf(source), this.#typeOf(target)];
    if (source === target || !from || !to || !mayJoin(type, from, to) || proofs.length === 0) return;
    const id = relationId(type, source, target);
    const edge = this.#edges.get(id) ?? { statement, proofs: new Map() };
    edge.statement = { ...statement, ...defined(edge.statement) };
    for (const proof of proofs) {
      const key = `${proof.start}-${proof.end}`;
      const known = edge.proofs.get(key);
      if (!known || known.confidence < proof.confidence) edge.proofs.set(key, proof);
    }
    this.#edges.set(id, edge);
  }

  /** All edges, each with its evidence in the order of the text. */
  edges(): GraphEdge[] {
    return [...this.#edges].map(([key, { statement, proofs }]) => {
      const { type, source, target, proofs: _, ...more } = statement;
      const telling = tellingPlaces(type, [...proofs.values()]);
      const evidence = telling.map((proof) => this.#evidenceOf(proof)).sort(byPlace);
      return {
        key,
        source,
        target,
        attributes: {
          type,
          evidence,
          confidence: combinedConfidence(() => this.#body, evidence),
          ...defined(more),
        },
      };
    });
  }

  #evidenceOf({ start, end, confidence, method }: Proof): Evidence {
    return { text: this.#text, start, end, confidence, method };
  }
}

function defined<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}
