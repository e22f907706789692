import type { Attributed, EntityNumber, FoundEntity, Linked, Sentence, Stretch } from "../document.ts";
import { foldedName } from "../patterns/folded-names.ts";
import { initialsOf, isAnswering, isAsking, type TurnLabel, turnLabelOf } from "../patterns/turn-labels.ts";
import { isActor } from "./actors.ts";
import { askedAndAnswered, interviewedIn } from "./asked-and-answered.ts";
import { type NameInText, namesWithin } from "./names-in-text.ts";
import type { Turn } from "./turn.ts";

/** Fewer labelled paragraphs, or labels that never come back, are no talk. */
const FEWEST_TURNS = 4;
const FEWEST_RETURNS = 2;
/** A record of a debate needs fewer, as nothing else is labelled so; of its paragraphs one in eight opens with one. */
const FEWEST_OF_RECORD = 2;
const SHARE_OF_RECORD = 1 / 8;
const LABEL_REACH = 160;
const MOSTLY = 0.4;
const TURNS = new Set<Stretch["kind"]>(["paragraph", "quotation", "heading", "byline"]);

type Author = EntityNumber | undefined;

/**
 * The turns of a text in which paragraphs open with the names or initials of those who talk, by stretch; a paragraph
 * without a label goes on with the turn before it. Empty where the text is no talk.
 */
export function spokenTurns(
  document: Linked,
  names: readonly NameInText[],
  author: Author,
): Map<number, Turn> {
  const labels = labelsOf(document);
  const turns = new Map<number, Turn>();
  const isRecord = runsOver(document, labels);
  if (!isRecord && !isTalk([...labels.values()])) return askedAndAnswered(document, names, author);
  const cast = new Cast(document, names, author);
  const isAllTalk = isRecord || fillsText(document, labels);
  let turn: Turn | undefined;
  document.stretches.forEach((stretch, number) => {
    const label = labels.get(number);
    if (label) turn = cast.turnOf(label, stretch);
    else if (!isAllTalk || stretch.kind === "heading" || !TURNS.has(stretch.kind)) turn = undefined;
    const isKnown = turn?.speaker !== undefined || isAllTalk;
    if (turn && isKnown && (label || stretch.kind !== "quotation")) turns.set(number, turn);
  });
  return turns;
}

/** True where labelled paragraphs make up most of the prose; a dialogue that an essay quotes takes no more of it than its own lines. */
function fillsText({ stretches }: Linked, labels: ReadonlyMap<number, TurnLabel>): boolean {
  let [labelled, all] = [0, 0];
  stretches.forEach(({ kind, start, end }, number) => {
    if (kind !== "paragraph" && !labels.has(number)) return;
    all += end - start;
    if (labels.has(number)) labelled += end - start;
  });
  return labelled > all * MOSTLY;
}

/** True for the record of a debate, whose labels run over most of the text however long the speeches are. */
function runsOver({ stretches }: Linked, labels: ReadonlyMap<number, TurnLabel>): boolean {
  const formal = [...labels].flatMap(([number, { isOfRecord }]) => (isOfRecord ? [number] : []));
  const prose = [...stretches.keys()].filter((number) => stretches[number]?.kind === "paragraph");
  if (formal.length < FEWEST_OF_RECORD || formal.length < prose.length * SHARE_OF_RECORD) return false;
  const [first = 0, last = 0] = [formal[0], formal.at(-1)];
  const between = prose.filter((number) => number >= first && number <= last);
  return between.length > prose.length * MOSTLY;
}

function labelsOf({ body, stretches }: Linked): Map<number, TurnLabel> {
  const labels = new Map<number, TurnLabel>();
  stretches.forEach(({ kind, start, end }, number) => {
    const label = TURNS.has(kind)
      ? turnLabelOf(body.slice(start, Math.min(end, start + LABEL_REACH)))
      : undefined;
    if (label) labels.set(number, label);
  });
  return labels;
}

/** True where two labels or more take turns, and come back at least twice, written out or short. */
function isTalk(labels: readonly TurnLabel[]): boolean {
  const seen = new Set<string>();
  let again = 0;
  const speakers = new Set<string>();
  for (const { words, short = initialsOf(words) ?? words } of labels) {
    if (seen.has(words)) again++;
    else speakers.add(words);
    seen.add(words).add(short);
  }
  return labels.length >= FEWEST_TURNS && again >= FEWEST_RETURNS && speakers.size > 1;
}

/** Those who talk, by the labels of their turns. */
class Cast {
  readonly #document: Linked;
  readonly #names: readonly NameInText[];
  readonly #author: Author;
  readonly #known = new Map<string, Author>();
  #answering: { readonly entity: Author } | undefined;

  constructor(document: Linked, names: readonly NameInText[], author: Author) {
    this.#document = document;
    this.#names = names;
    this.#author = author;
  }

  turnOf({ words, short, length }: TurnLabel, { start }: Stretch): Turn {
    const [named] = namesWithin(this.#names, { start, end: start + length });
    const speaker =
      named && isActor(named)
        ? named.entity
        : this.#known.has(words)
          ? this.#known.get(words)
          : this.#bearerOf(words);
    this.#known.set(words, speaker);
    if (speaker === undefined) return {};
    if (short !== undefined) this.#known.set(short, speaker);
    return { speaker };
  }

  #bearerOf(label: string): Author {
    if (isAsking(label)) return this.#author === this.#answers() ? undefined : this.#author;
    if (isAnswering(label)) return this.#answers();
    const bearers = this.#document.entities
      .map((entity, number) => ({ entity, number }))
      .filter(({ entity }) => entity.type === "Person" && bears(entity, label))
      .sort((a, b) => b.entity.mentions.length - a.entity.mentions.length);
    return bearers.find(({ number }) => number === this.#author)?.number ?? bearers[0]?.number;
  }

  #answers(): Author {
    this.#answering ??= { entity: interviewedIn(this.#document, this.#names) };
    return this.#answering.entity;
  }
}

/** How long the label of a turn is at the head of its first sentence: "A:", or a name or initials of whoever speaks there. */
export function turnLabelLength(
  { body, entities, speakers }: Attributed,
  { start, end, stretch }: Sentence,
): number {
  const label = turnLabelOf(body.slice(start, Math.min(end, start + LABEL_REACH)));
  const speaker = entities[speakers[stretch] ?? -1];
  if (!label || !speaker) return 0;
  const isOwn = isAsking(label.words) || isAnswering(label.words) || bears(speaker, label.words);
  return isOwn || foldedName(speaker.label) === foldedName(label.words) ? label.length : 0;
}

/** True where a label is a part of a person's name, or its initials: "Reed" and "JR" for John Reed, "J" too. */
function bears({ label, aliases }: FoundEntity, words: string): boolean {
  const wanted = foldedName(words);
  return [label, ...aliases].some((name) => {
    const parts = foldedName(name).split(" ");
    const initials = parts.map((part) => part.slice(0, 1)).join("");
    const short = wanted.replaceAll(".", "").replaceAll(" ", "");
    return (
      parts.includes(wanted) || (short.length <= 3 && (initials === short || initials.slice(0, 1) === short))
    );
  });
}
