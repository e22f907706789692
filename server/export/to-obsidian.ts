import {
  addTo,
  type Bodies,
  ENTITY_TYPES,
  type Entity,
  type Evidence,
  edgesOfSigners,
  type Graph,
  type GraphEdge,
  RELATION_TYPES,
} from "#model";
import { noteNames } from "./note-names.ts";
import { type QuotedPlace, quotedPlaces } from "./quoted-places.ts";

const ABOUT_NOTE = "About these notes";
const SECTIONS = ["What is stated", "What is said", "Named together with"] as const;
type Section = (typeof SECTIONS)[number];

/**
 * The graph as the notes of an Obsidian vault, by file name: one for each entity that has a name, with links for its relations and
 * the sentences that state them below. What a text by several cites, each of them cites.
 */
export function toObsidian(graph: Graph, bodies: Bodies): Map<string, string> {
  return new Vault(graph, bodies).notes();
}

class Vault {
  readonly #graph: Graph;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #quoted: (place: Evidence) => QuotedPlace;
  readonly #lines = new Map<string, string[]>();
  readonly #edges: readonly GraphEdge[];

  constructor(graph: Graph, bodies: Bodies) {
    this.#graph = graph;
    this.#entities = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]));
    this.#names = noteNames(
      [...this.#entities].filter(([, entity]) => hasName(entity)),
      [ABOUT_NOTE],
    );
    this.#quoted = quotedPlaces(graph, bodies);
    this.#edges = edgesOfSigners(graph.attributes.texts, graph.edges);
  }

  notes(): Map<string, string> {
    const subjects = new Map<string, string[]>();
    const speakers = new Map<string, string[]>();
    for (const { source, target, attributes } of this.#edges) {
      if (attributes.type === "ABOUT") addTo(subjects, source, target);
      if (attributes.type === "ASSERTS") addTo(speakers, target, source);
    }
    for (const edge of this.#edges) {
      const { type } = edge.attributes;
      if (type === "ASSERTS") this.#addClaim(edge, "about", subjects.get(edge.target) ?? []);
      else if (type === "ABOUT") this.#addSubject(edge, speakers.get(edge.source) ?? []);
      else this.#addRelation(edge);
    }
    const notes = [...this.#names].map(([id, name]) => [`${name}.md`, this.#note(id)] as const);
    return new Map([[`${ABOUT_NOTE}.md`, this.#aboutNote()], ...notes]);
  }

  #addRelation({ source, target, attributes }: GraphEdge): void {
    const { type, label, evidence } = attributes;
    const { label: along, inverse, stated } = RELATION_TYPES[type];
    const section = stated ? "What is stated" : "Named together with";
    const quotes = stated ? this.#quotes(evidence) : "";
    const back = label === undefined ? inverse : `${inverse} (“${plain(label)}”)`;
    this.#add(source, section, `- ${plain(label ?? along)} ${this.#link(target)}${quotes}`);
    this.#add(target, section, `- ${back} ${this.#link(source)}${quotes}`);
  }

  #addClaim({ source, target, attributes }: GraphEdge, word: string, subjects: readonly string[]): void {
    const about =
      subjects.length === 0 ? "" : ` (${word} ${subjects.map((id) => this.#link(id)).join(", ")})`;
    const line = `- says: ${this.#link(target)}${about}${this.#quotes(attributes.evidence)}`;
    this.#add(source, "What is said", line);
  }

  #addSubject({ source, target, attributes }: GraphEdge, speakers: readonly string[]): void {
    const by = speakers.length === 0 ? "" : ` by ${speakers.map((id) => this.#link(id)).join(", ")}`;
    const line = `- spoken of${by}: ${this.#link(source)}${this.#quotes(attributes.evidence)}`;
    this.#add(target, "What is said", line);
  }

  #add(id: string, section: Section, line: string): void {
    if (this.#names.has(id)) addTo(this.#lines, `${section} ${id}`, line);
  }

  /**
   * A link to a note; what has no note stands in quotation marks, with its date: an event by the clause that tells it, as its
   * label may put in who did it.
   */
  #link(id: string): string {
    const entity = this.#entities.get(id);
    const name = this.#names.get(id);
    const label = entity?.label ?? id;
    if (name !== undefined)
      return name === label ? `[[${name}]]` : `[[${name}|${label.replace(/[[\]|\s]+/gu, " ").trim()}]]`;
    const [told] = entity?.type === "Event" ? entity.mentions : [];
    const words = told ? this.#quoted(told).words : label;
    return `${words === "" ? plain(label) : `“${plain(words)}”`}${entity?.date === undefined ? "" : ` (${entity.date})`}`;
  }

  #quotes(evidence: readonly Evidence[]): string {
    const lines = evidence.map((place) => {
      const { title, sentence, words } = this.#quoted(place);
      const where = `${plain(title)}, characters ${place.start}–${place.end}, sure ${place.confidence}`;
      return `\n  > “${plain(sentence || words)}” (${where})`;
    });
    return [...new Set(lines)].join("\n  >");
  }

  #note(id: string): string {
    const { type, label, aliases, date, born, died } = this.#entities.get(id) as Entity;
    const known = { id, type, aliases: [...new Set([label, ...aliases])], date, born, died };
    const head = Object.entries({ ...known, tags: [`ibid/${ENTITY_TYPES[type].label}`] })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const sections = SECTIONS.flatMap((section) => {
      const lines = this.#lines.get(`${section} ${id}`) ?? [];
      return lines.length === 0 ? [] : [`\n## ${section}\n\n${lines.join("\n")}\n`];
    });
    return `---\n${head.join("\n")}\n---\n\n# ${plain(label)}\n${sections.join("")}`;
  }

  #aboutNote(): string {
    const texts = this.#graph.attributes.texts.map(({ title, id }) => `- ${plain(title || id)}`);
    const count = `${this.#names.size} notes, written by Ibid from these texts. Changes here do not go back into the graph.`;
    return `# ${ABOUT_NOTE}\n\n${count}\n\n${texts.join("\n")}\n`;
  }
}

function hasName({ type, unnamed }: Entity): boolean {
  return type !== "Claim" && unnamed !== true;
}

/** Words on one line that Obsidian shows as they are: no marks, tags, links, comments or formulas. */
function plain(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|~=$^%]/gu, (mark) => `\\${mark}`);
}
