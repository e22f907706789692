import { overlaps, type Span } from "#model";
import { entityIds } from "../../../extract/build/entity-ids.ts";
import { alignEntities } from "../align-entities.ts";
import type { GoldRelation } from "../gold-file.ts";
import { predictedOf } from "../predicted.ts";
import type { ReadGold } from "../read-gold-text.ts";
import { type GivenTriple, goldTriples, predictedTriples, tripleKey } from "../score-relations.ts";
import { AskedPairs } from "./asked-pairs.ts";
import { citationCause } from "./citation-cause.ts";
import type { MakeError, ReadingError } from "./reading-error.ts";

const NOWHERE: Span = { start: 0, end: 0 };

/** Relations that were missed or that the text does not state, each with the step at which they were lost. */
export function relationErrors(read: ReadGold, make: MakeError): ReadingError[] {
  if (!read.gold.complete.relations) return [];
  const compared = new ComparedRelations(read);
  return [...compared.missed(make), ...compared.spurious(make)];
}

class ComparedRelations {
  readonly #read: ReadGold;
  readonly #given: ReadonlyMap<string, GivenTriple>;
  readonly #wanted: ReadonlyMap<string, boolean>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #goldOf: ReturnType<typeof alignEntities>["goldOf"];
  readonly #pairs: AskedPairs;

  constructor(read: ReadGold) {
    const { gold, graph, document } = read;
    const predicted = predictedOf(graph);
    const alignment = alignEntities(gold, predicted);
    const wanted = goldTriples(gold);
    const ids = new Map(entityIds(document).map((id, number) => [id, number]));
    this.#read = read;
    this.#goldOf = alignment.goldOf;
    this.#given = new Map(
      predictedTriples(gold, predicted, alignment, wanted).map((triple) => [triple.key, triple]),
    );
    this.#wanted = new Map(wanted.map(({ key, isFree }) => [key, isFree]));
    this.#names = new Map(gold.entities.map(({ id, name }) => [id, name]));
    this.#labels = new Map(predicted.entities.map(({ id, label }) => [id, label]));
    this.#numbers = new Map([...alignment.goldOf].map(([id, { id: goldId }]) => [goldId, ids.get(id) ?? -1]));
    this.#pairs = new AskedPairs(read);
  }

  missed(make: MakeError): ReadingError[] {
    const { relations } = this.#read.gold;
    const missed = relations.filter(
      ({ type, source, target, optional }) =>
        !optional && type !== "RELATED_TO" && !this.#given.has(tripleKey(type, source, target)),
    );
    return missed.map((relation) => {
      const { type, source, target, evidence } = relation;
      const what = `${this.#names.get(source)} ${type} ${this.#names.get(target)}`;
      const layer = type === "CITES" ? "citation" : "relation";
      return make({ layer, cause: `missed: ${this.#whyMissed(relation)}`, what }, evidence?.[0] ?? NOWHERE);
    });
  }

  #whyMissed({ type, source, target }: GoldRelation): string {
    const [from, to] = [this.#numbers.get(source), this.#numbers.get(target)];
    if (from === undefined || to === undefined) return "an end was missed";
    if (this.#given.has(tripleKey(type, target, source))) return "wrong direction";
    const instead = [...this.#given.values()].find(
      (triple) => triple.key === tripleKey(triple.type, source, target),
    );
    if (instead) return `read as ${instead.type}`;
    const cause = type === "CITES" ? citationCause(this.#read.document, from, to) : undefined;
    if (cause) return cause;
    const best = this.#pairs.best(from, to, type);
    if (best !== undefined) return `below the threshold (${tenthOf(best)})`;
    return this.#pairs.areTogether(from, to)
      ? "the pair was not proposed"
      : "the ends stand in no sentence together";
  }

  spurious(make: MakeError): ReadingError[] {
    const wrong = [...this.#given.values()].filter(
      ({ key, type, isFree }) => !isFree && type !== "RELATED_TO" && !this.#wanted.has(key),
    );
    return wrong.map((triple) => {
      const { source, target, method, confidence, evidence } = triple.relation;
      const ends = [source, target].map((id) => this.#labels.get(id)).join(` ${triple.type} `);
      const layer = triple.type === "CITES" ? "citation" : "relation";
      const cause = `spurious: ${this.#whyWrong(triple)}`;
      return make({ layer, cause, what: `${ends} by ${method}, ${confidence}` }, evidence[0] ?? NOWHERE);
    });
  }

  #whyWrong({ type, relation }: GivenTriple): string {
    const [from, to] = [relation.source, relation.target].map((id) => this.#goldOf.get(id)?.id);
    if (from === undefined || to === undefined) {
      const [lost] = [from ?? relation.source, to ?? relation.target].filter((id) => this.#labels.has(id));
      return this.#isPartOfEntity(lost)
        ? "an end was split from its entity"
        : "an end is no entity of the text";
    }
    if (this.#wanted.has(tripleKey(type, to, from))) return "wrong direction";
    const stated = [...this.#wanted.keys()].find((key) => key.endsWith(`|${from}|${to}`));
    return stated ? `stated as ${stated.split("|")[0]}` : "unsupported";
  }

  /** True where an entity of the graph names, at some place, an entity of its type in the gold file. */
  #isPartOfEntity(id: string | undefined): boolean {
    const found = this.#read.graph.nodes.find(({ key }) => key === id)?.attributes;
    if (!found) return false;
    const wanted = this.#read.gold.entities.filter(({ type }) => type === found.type);
    return wanted.some(({ mentions }) =>
      mentions.some((mention) => found.mentions.some((other) => overlaps(mention, other))),
    );
  }
}

function tenthOf(probability: number): string {
  const tenth = Math.min(9, Math.floor(probability * 10));
  return `0.${tenth} to ${tenth === 9 ? "1" : `0.${tenth + 1}`}`;
}
