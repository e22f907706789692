import { type RelationType, relationId } from "./relation-types.ts";
import type { TextReply } from "./replies.ts";
import type { Span } from "./span.ts";
import type { TextColumns } from "./text-columns.ts";

/** A text for reading with its lists as columns. */
export function columnsOf(text: TextReply): TextColumns {
  const { passages, sentences, mentions, claims, relations, ...rest } = text;
  const words = new Numbering();
  const ties = new Numbering();
  const tie = relations.map(({ id }) => ties.numberOf(id));
  const firsts = firstOfEach(tie).map((row) => relations[row] as TextReply["relations"][number]);
  const columns = {
    sentences: stepsOf(sentences),
    passages: {
      kind: passages.map(({ kind }) => words.numberOf(kind)),
      author: passages.map(({ author }) => words.numberOf(author)),
      ...placesOf(passages),
    },
    mentions: {
      entity: mentions.map(({ entity }) => words.numberOf(entity)),
      ...placesOf(mentions),
      confidence: mentions.map(({ confidence }) => confidence),
      method: mentions.map(({ method }) => words.numberOf(method)),
    },
    claims: {
      id: claims.map(({ id }) => words.numberOf(id)),
      ...placesOf(claims),
      kind: claims.map(({ kind }) => words.numberOf(kind)),
      polarity: claims.map(({ polarity }) => words.numberOf(polarity)),
      speakers: claims.map(({ speakers }) => speakers.map((id) => words.numberOf(id))),
    },
    ties: {
      type: firsts.map(({ type }) => words.numberOf(type)),
      source: firsts.map(({ source }) => words.numberOf(source)),
      target: firsts.map(({ target }) => words.numberOf(target)),
    },
    relations: { tie, ...placesOf(relations) },
  };
  return { ...rest, words: words.known(), ...columns };
}

/** The text for reading out of its columns. */
export function textInColumns(columns: TextColumns): TextReply {
  const { words, ties, passages, sentences, mentions, claims, relations, ...rest } = columns;
  const word = <Word extends string>(column: readonly number[], row: number) =>
    words[column[row] ?? -1] as Word;
  const tie = ties.type.map((_type, row) => {
    const type = word<RelationType>(ties.type, row);
    const [source, target] = [word(ties.source, row), word(ties.target, row)];
    return { id: relationId(type, source, target), type, source, target };
  });
  return {
    ...rest,
    sentences: sumsOf(sentences),
    passages: rowsOf(passages, (row, place) => {
      const author = word(passages.author, row);
      return { kind: word(passages.kind, row), ...place, ...(author !== undefined && { author }) };
    }),
    mentions: rowsOf(mentions, (row, { start, end }) => ({
      entity: word(mentions.entity, row),
      start,
      end,
      confidence: mentions.confidence[row] ?? 0,
      method: word(mentions.method, row),
    })),
    claims: rowsOf(claims, (row, { start, end }) => {
      const [kind, polarity] = [word(claims.kind, row), word(claims.polarity, row)];
      const held = { ...(kind !== undefined && { kind }), ...(polarity !== undefined && { polarity }) };
      const speakers = (claims.speakers[row] ?? []).map((id) => words[id] ?? "");
      return { id: word(claims.id, row), start, end, ...held, speakers };
    }) as TextReply["claims"],
    relations: rowsOf(relations, (row, { start, end }) => {
      const { id, type, source, target } = tie[relations.tie[row] ?? -1] as (typeof tie)[number];
      return { id, type, source, target, start, end };
    }),
  };
}

type Places = Pick<TextColumns["mentions"], "start" | "length">;

function placesOf(spans: readonly Span[]): Places {
  return {
    start: stepsOf(spans.map(({ start }) => start)),
    length: spans.map(({ start, end }) => end - start),
  };
}

function rowsOf<Row>({ start, length }: Places, rowAt: (row: number, place: Span) => Row): Row[] {
  const starts = sumsOf(start);
  return starts.map((at, row) => rowAt(row, { start: at, end: at + (length[row] ?? 0) }));
}

/** Each number as its distance from the one before it, the first from nought. */
function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function sumsOf(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** The first row of each number; numbers begin at nought and each new one is the next. */
function firstOfEach(numbers: readonly number[]): number[] {
  const firsts: number[] = [];
  numbers.forEach((number, row) => {
    if (number === firsts.length) firsts.push(row);
  });
  return firsts;
}

/** Words by number, in the order in which they were first met. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  /** -1 where there is no word. */
  numberOf(word: string | undefined): number {
    if (word === undefined) return -1;
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  known(): string[] {
    return [...this.#numbers.keys()];
  }
}
