import {
  compareText,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  type Evidence,
  type GraphEdge,
  type GraphNode,
  type Mention,
  mayJoin,
  type Passage,
  RELATION_TYPES,
  type RelationRule,
  type RelationType,
  relationId,
  signedBy,
  signersOf,
  type TextRecord,
} from "#model";
import { mergedRelation, relabelledInTurn, withEvidence } from "./merged-parts.ts";
import { withArticle } from "./with-article.ts";

/** What one text says of a graph: its record and words, its entities with the mentions in it, its relations with the evidence in it. */
export interface ReadShare {
  readonly record: TextRecord;
  readonly body: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

type Ends = Pick<GraphEdge, "source" | "target">;

/** A relation that a decision left no room for. */
export interface Dropped {
  readonly decision: string;
  readonly id: string;
  readonly why: string;
}

/** The share of one text while decisions are applied to it, one after the other. What was given is never changed. */
export class ShareInHand {
  readonly body: string;
  readonly text: string;
  readonly dropped: Dropped[] = [];
  /** Types that decisions gave to entities, wherever they are named. */
  readonly givenTypes = new Map<string, EntityType>();
  /** Types that entities had when somebody decided on them, for those that only other texts name. */
  readonly toldTypes = new Map<string, EntityType>();
  record: TextRecord;
  readonly #entities: Map<string, Entity>;
  /** Labels that entities were given since they were last looked at, in turn. */
  readonly #labels = new Map<string, string[]>();
  readonly #edges: Map<string, GraphEdge>;
  readonly #edgesAt = new Map<string, Set<string>>();

  constructor({ record, body, nodes, edges }: ReadShare) {
    this.record = record;
    this.body = body;
    this.text = record.id;
    this.#entities = new Map(nodes.map(({ key, attributes }) => [key, attributes]));
    this.#edges = new Map(edges.map((edge) => [edge.key, edge]));
    for (const edge of edges) this.#index(edge);
  }

  entity(id: string): Entity | undefined {
    const entity = this.#entities.get(id);
    const labels = this.#labels.get(id);
    if (!entity || !labels) return entity;
    const now = relabelledInTurn(entity, labels);
    this.setEntity(id, now);
    return now;
  }

  /** Another label for an entity; false where the text does not name it. */
  relabel(id: string, label: string): boolean {
    if (!this.#entities.has(id)) return false;
    const labels = this.#labels.get(id) ?? [];
    labels.push(label);
    this.#labels.set(id, labels);
    return true;
  }

  /** Whether the text names the entity, states something of it or was written by it. */
  knows(id: string): boolean {
    return this.#entities.has(id) || this.edgesOf(id).length > 0 || this.#speaks(id);
  }

  entities(): IterableIterator<[string, Entity]> {
    for (const id of [...this.#labels.keys()]) this.entity(id);
    return this.#entities.entries();
  }

  edges(): IterableIterator<GraphEdge> {
    return this.#edges.values();
  }

  edge(id: string): GraphEdge | undefined {
    return this.#edges.get(id);
  }

  edgesOf(id: string): GraphEdge[] {
    return [...(this.#edgesAt.get(id) ?? [])].flatMap((key) => this.#edges.get(key) ?? []);
  }

  setEntity(id: string, entity: Entity): void {
    this.#entities.set(id, entity);
    this.#labels.delete(id);
  }

  /** Takes the entity from the text, with all that the text states of it. */
  dropEntity(id: string): void {
    this.forgetEntity(id);
    for (const edge of this.edgesOf(id)) this.dropEdge(edge.key);
    for (const edge of this.edges())
      if (edge.attributes.via === id) {
        const { via: _via, ...rest } = edge.attributes;
        this.#edges.set(edge.key, { ...edge, attributes: rest });
      }
    this.speakAs(id, undefined);
  }

  /** Takes an entity without its relations, which somebody else has taken over. */
  forgetEntity(id: string): void {
    this.#entities.delete(id);
    this.#labels.delete(id);
  }

  dropEdge(key: string): void {
    const edge = this.#edges.get(key);
    if (!edge) return;
    this.#edges.delete(key);
    for (const end of [edge.source, edge.target]) this.#edgesAt.get(end)?.delete(key);
  }

  /** Puts a relation in place of what stands under its id. */
  setEdge(edge: GraphEdge): void {
    this.#edges.set(edge.key, edge);
    this.#index(edge);
  }

  /**
   * Adds a relation to what the text states; where its ends are one or may not be joined so, it is dropped and reported.
   * Names that only stand together have no direction: they go to the tie that is there, whichever way it leads.
   */
  addEdge(edge: Omit<GraphEdge, "key">, decision: string): void {
    const { source, target, attributes } = edge;
    const { type } = attributes;
    if (source === target) return;
    const key = relationId(type, source, target);
    const why = this.#misfit(type, source, target);
    if (why !== undefined) {
      this.dropped.push({ decision, id: key, why });
      return;
    }
    const turned = type === "APPEARS_WITH" && this.#edges.get(relationId(type, target, source));
    if (turned) this.setEdge(mergedRelation(turned, { ...turned, attributes }, this.body));
    else {
      const there = this.#edges.get(key);
      const fresh = { key, source, target, attributes };
      this.setEdge(there ? mergedRelation(there, fresh, this.body) : fresh);
    }
  }

  /** Leaves a relation on some of its evidence, and lets the rest state it of other ends; where none leaves, it stays as it is. */
  moveEvidence(
    edge: GraphEdge,
    { leave, stay, to }: { leave: readonly Evidence[]; stay: readonly Evidence[]; to: Ends },
    decision: string,
  ): void {
    if (leave.length === 0) return;
    const on = (evidence: readonly Evidence[]) =>
      evidence.length === edge.attributes.evidence.length ? edge : withEvidence(edge, evidence, this.body);
    this.dropEdge(edge.key);
    if (stay.length > 0) this.setEdge(on(stay));
    this.addEdge({ ...on(leave), ...to }, decision);
  }

  /** True where a relation of this type may lead from the one to the other. */
  mayLead({ type, source, target }: { type: RelationType; source: string; target: string }): boolean {
    return source !== target && this.#misfit(type, source, target) === undefined;
  }

  typeOf(id: string): EntityType | undefined {
    return this.#entities.get(id)?.type ?? this.givenTypes.get(id) ?? this.toldTypes.get(id);
  }

  /** Lets another entity, or none, stand as the author wherever this one does. */
  speakAs(id: string, other: string | undefined): void {
    if (!this.#speaks(id)) return;
    const { author: _author, coAuthors: _coAuthors, ...record } = this.record;
    const signers = signersOf(this.record).flatMap((one) => (one === id ? (other ?? []) : one));
    const passages = record.passages.map((passage) => spokenBy(passage, id, other));
    this.record = { ...record, ...signedBy([...new Set(signers)]), passages };
  }

  /** All of one entity that the text holds, with the places where it speaks. */
  mentionsOf(id: string): readonly Mention[] {
    return this.#entities.get(id)?.mentions ?? [];
  }

  result(): { record: TextRecord; nodes: GraphNode[]; edges: GraphEdge[] } {
    const byKey = (a: { key: string }, b: { key: string }) => compareText(a.key, b.key);
    const nodes = [...this.entities()].map(([key, attributes]) => ({ key, attributes }));
    return { record: this.record, nodes: nodes.sort(byKey), edges: [...this.#edges.values()].sort(byKey) };
  }

  /** Why entities of these types may not be joined so; an end that only other texts name may be anything that fits. */
  #misfit(type: RelationType, source: string, target: string): string | undefined {
    const rule: RelationRule = RELATION_TYPES[type];
    const from = this.typeOf(source) ?? rule.source[0];
    const to = this.typeOf(target) ?? rule.target[0];
    if (!from || !to || mayJoin(type, from, to)) return undefined;
    const [one, other] = [ENTITY_TYPES[from].label, ENTITY_TYPES[to].label];
    return `"${rule.label}" cannot lead from ${withArticle(one)} to ${withArticle(other)}`;
  }

  #speaks(id: string): boolean {
    return signersOf(this.record).includes(id) || this.record.passages.some(({ author }) => author === id);
  }

  #index({ key, source, target }: GraphEdge): void {
    for (const end of [source, target]) {
      const keys = this.#edgesAt.get(end) ?? new Set();
      keys.add(key);
      this.#edgesAt.set(end, keys);
    }
  }
}

function spokenBy(passage: Passage, id: string, other: string | undefined): Passage {
  if (passage.author !== id) return passage;
  if (other !== undefined) return { ...passage, author: other };
  const { author: _author, ...rest } = passage;
  return rest;
}
