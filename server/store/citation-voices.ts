import { addTo, type Evidence, RELATION_TYPE_NAMES } from "#model";
import type { AdjacencyIndex } from "./adjacency-index.ts";
import { tiesOfType } from "./authorship.ts";
import type { TextHead } from "./graph-source.ts";

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

  constructor(index: AdjacencyIndex, heads: readonly TextHead[]) {
    this.#index = index;
    for (const head of heads)
      if (head.author !== undefined && head.coAuthors?.length) addTo(this.#signed, head.author, head);
  }

  /** Who else cites by the relation, in the order in which they sign. Nobody cites himself. */
  of(relation: number): CoVoice[] {
    const { ids, source, target, textsOf, textIds } = this.#index;
    const [author = "", cited = ""] = [ids[source[relation] ?? 0], ids[target[relation] ?? 0]];
    const signed = this.#signed.get(author);
    if (!signed) return [];
    const stating = new Set((textsOf[relation] ?? []).map((text) => textIds[text] ?? ""));
    const found = new Map<string, string[]>();
    for (const { id, coAuthors = [] } of signed)
      if (stating.has(id)) for (const one of coAuthors) addTo(found, one, id);
    return [...found].flatMap(([citing, texts]) => {
      if (citing === cited || citing === author) return [];
      return { relation, citing, texts: texts.length < stating.size ? new Set(texts) : undefined };
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
