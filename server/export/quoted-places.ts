import { type Bodies, type Graph, type Mention, sentencesAround, wordsAt } from "#model";

/** A place with the words that stand there, as a reader sees them. */
export interface QuotedPlace {
  /** The title of the text; its id where it has none. */
  readonly title: string;
  readonly words: string;
  /** The whole sentences that the place touches. */
  readonly sentence: string;
}

/** Gives for any place of a graph its words and sentence; both are empty where the words of its text are not at hand. */
export function quotedPlaces(graph: Graph, bodies: Bodies): (place: Mention) => QuotedPlace {
  const texts = new Map(graph.attributes.texts.map((text) => [text.id, text]));
  return (place) => {
    const { title, sentences = [] } = texts.get(place.text) ?? {};
    const body = bodies.get(place.text) ?? "";
    const sentence = wordsAt(body, sentencesAround(sentences, place));
    return { title: title || place.text, words: wordsAt(body, place), sentence };
  };
}
