import { addTo, type Evidence, groupedBy, isSaidByAll, RELATION_TYPE_NAMES, signersOf } from "#model";
import { type AdjacencyIndex, relationSummary } from "./adjacency-index.ts";
import { tiesOfType } from "./authorship.ts";
import type { GraphSource, TextHead } from "./graph-source.ts";
import { jointTexts } from "./signed-relations.ts";

const CITES = RELATION_TYPE_NAMES.indexOf("CITES");

/** Some places of a citation: those in these texts, or all. */
export interface CitationPart {
  readonly relation: number;
  readonly texts?: ReadonlySet<string> | undefined;
}

/** One who cites by a relation that leads from somebody else, in those of its places. */
export interface CoVoice extends CitationPart {
  readonly citing: string;
}

/** Those of the places that stand in these texts; all where no texts are given. */
export function placesIn<Place extends Evidence>(
  places: readonly Place[],
  texts: CitationPart["texts"],
): readonly Place[] {
  return texts ? places.filter(({ text }) => texts.has(text)) : places;
}

/**
 * Who cites with whom: a text by several is written by all of them, and what it cites is stated of its first author alone. Those
 * who sign it with that author cite it too, in the places of that text.
 */
export class CoVoices {
  readonly #index: AdjacencyIndex;
  /** The texts by several, by their first authors. */
  readonly #signed = new Map<string, TextHead[]>();
  /** Who signs each text by several. */
  readonly #signers = new Map<string, readonly string[]>();
  /** Relations with the texts in which their source alone states them. */
  readonly #alone: ReadonlySet<string>;

  constructor(index: AdjacencyIndex, heads: readonly TextHead[], alone: ReadonlySet<string>) {
    this.#index = index;
    this.#alone = alone;
    for (const head of heads) {
      if (head.author === undefined || !head.coAuthors?.length) continue;
      addTo(this.#signed, head.author, head);
      this.#signers.set(head.id, signersOf(head));
    }
  }

  /**
   * Of a citation what is one's citation of another: nothing of a text that the two sign together, as no text cites those who
   * write it. Undefined where that is all.
   */
  apart(part: CitationPart, citing: string, cited: string): CitationPart | undefined {
    if (this.#signers.size === 0) return part;
    const stating = [...(part.texts ?? this.#textsOf(part.relation))];
    const isTheirs = (text: string) => {
      const signers = this.#signers.get(text) ?? [];
      return signers.includes(citing) && signers.includes(cited);
    };
    const others = stating.filter((text) => !isTheirs(text));
    if (others.length === stating.length) return part;
    return others.length === 0 ? undefined : { relation: part.relation, texts: new Set(others) };
  }

  /** What the relation says of its own source; undefined where it only names one who signs with it. */
  own(relation: number): CitationPart | undefined {
    const { ids, source, target } = this.#index;
    return this.apart({ relation }, ids[source[relation] ?? 0] ?? "", ids[target[relation] ?? 0] ?? "");
  }

  #textsOf(relation: number): string[] {
    const { textsOf, textIds } = this.#index;
    return (textsOf[relation] ?? []).map((text) => textIds[text] ?? "");
  }

  /** Who else cites by the relation, in the order in which they sign. Nobody cites himself. */
  of(relation: number): CoVoice[] {
    const { ids, source, target } = this.#index;
    const [author = "", cited = ""] = [ids[source[relation] ?? 0], ids[target[relation] ?? 0]];
    const signed = this.#signed.get(author);
    if (!signed) return [];
    const stating = new Set(this.#textsOf(relation));
    const found = new Map<string, string[]>();
    for (const { id, coAuthors = [] } of signed)
      if (stating.has(id) && !this.#alone.has(aloneKey(relation, id)))
        for (const one of coAuthors) addTo(found, one, id);
    return [...found].flatMap(([citing, texts]) => {
      if (citing === cited || citing === author) return [];
      const part = { relation, texts: texts.length < stating.size ? new Set(texts) : undefined };
      const apart = this.apart(part, citing, cited);
      return apart ? { ...apart, citing } : [];
    });
  }

  /** The citations of others that are also of the entity, as it signs their texts. */
  by(entity: string): CoVoice[] {
    const authors = [...this.#signed].flatMap(([author, heads]) =>
      heads.some(({ coAuthors }) => coAuthors?.includes(entity)) ? author : [],
    );
    return authors.flatMap((author) => {
      const number = this.#index.numberOf.get(author);
      if (number === undefined) return [];
      const cites = tiesOfType(this.#index, number, CITES).filter(
        (tie) => this.#index.source[tie] === number,
      );
      return cites.flatMap((tie) => this.of(tie).filter(({ citing }) => citing === entity));
    });
  }
}

/** The voices of an index, with what a reader said that one of several authors states alone. */
export async function coVoicesOf(
  source: Pick<GraphSource, "relations" | "textHeads">,
  index: AdjacencyIndex,
): Promise<CoVoices> {
  const heads = await source.textHeads();
  const firsts = new Set(jointTexts(heads).map(({ author }) => index.numberOf.get(author)));
  const cites = firsts.size === 0 ? [] : [...index.source.keys()].filter((one) => isOf(index, one, firsts));
  const asked = cites.map((relation) => relationSummary(index, relation));
  const edges = await source.relations(asked);
  const alone = new Set<string>();
  for (const [at, relation] of cites.entries()) {
    const places = edges.get(asked[at]?.id ?? "")?.attributes.evidence ?? [];
    for (const [text, some] of groupedBy(places, (place) => place.text))
      if (!some.some(({ method }) => isSaidByAll("CITES", method))) alone.add(aloneKey(relation, text));
  }
  return new CoVoices(index, heads, alone);
}

function isOf(index: AdjacencyIndex, relation: number, firsts: ReadonlySet<number | undefined>): boolean {
  return index.relationType[relation] === CITES && firsts.has(index.source[relation]);
}

function aloneKey(relation: number, text: string): string {
  return `${relation} ${text}`;
}
