import {
  type EntitySummary,
  overlaps,
  type Passage,
  type Polarity,
  type Span,
  STANCE_WORDS,
  signersOf,
  stanceOn,
  type TextReply,
} from "#model";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

type Spoken = Pick<Passage, "author" | "kind" | "start" | "end">;

/** What one and several do with a claim. */
const DONE: Readonly<Record<Polarity, readonly [one: string, several: string]>> = {
  asserted: ["says so", "say so"],
  denied: [`${STANCE_WORDS.denied} it`, "deny it"],
  doubted: [`${STANCE_WORDS.doubted} it`, "doubt it"],
};

type ClaimSaid = Pick<TextReply["claims"][number], "kind" | "polarity" | "speakers"> & {
  /** The words of the claim. */
  readonly words: string;
};

/** What a claim's bracket says of it: "Claim (direct): Ann Archer and Ben Roth say so", "Claim (reported): Ben Roth denies it". */
export function claimInWords(
  { kind = "direct", polarity, speakers, words }: ClaimSaid,
  known: ReadonlyMap<string, Pick<EntitySummary, "label">>,
): string {
  const stance = stanceOn({ words, polarity });
  const claim = `Claim (${stance === "asserted" ? kind : `${kind}, ${stance}`})`;
  const names = speakers.flatMap((id) => known.get(id)?.label ?? []);
  if (speakers.length === 0) return `${claim}, speaker unknown`;
  if (names.length === 0) return claim;
  const [one, several] = DONE[stance];
  return `Claim (${kind}): ${list.format(names)} ${names.length === 1 ? one : several}`;
}

/** Says who speaks in a passage of the text: "Ann Archer and Ben Roth"; undefined where nobody is known to. */
export function speakersIn(text: TextReply): (passage: Spoken) => string | undefined {
  const known = new Map<string, Pick<EntitySummary, "label">>(
    [...text.entities, ...text.voices, ...signersOf(text)].map((entity) => [entity.id, entity]),
  );
  return (passage) => {
    const labels = whoSpeaks(text, passage).flatMap((id) => known.get(id)?.label ?? []);
    return labels.length === 0 ? undefined : list.format(labels);
  };
}

/** All who sign the text, where it speaks itself; all who wrote what is quoted, where one work of the speaker is cited there. */
function whoSpeaks(text: TextReply, { author, kind, start, end }: Spoken): string[] {
  if (author === undefined) return [];
  if (kind !== "quotation")
    return author === text.author?.id ? signersOf(text).map(({ id }) => id) : [author];
  const works = worksCitedIn(text, { start, end }).filter((work) => authorsOf(text, work).includes(author));
  const [work, ...others] = works;
  return work === undefined || others.length > 0 ? [author] : authorsOf(text, work);
}

/** The works that are cited within the words, or in a note that is marked there. */
function worksCitedIn({ relations, notes, entities }: TextReply, within: Span): string[] {
  const marked = notes.filter(({ marker }) => marker && overlaps(marker, within));
  const places = [within, ...marked];
  const works = new Set(entities.filter(({ type }) => type === "Work").map(({ id }) => id));
  const cited = relations.filter(
    (one) => one.type === "CITES" && works.has(one.target) && places.some((place) => overlaps(place, one)),
  );
  return [...new Set(cited.map(({ target }) => target))];
}

/** Who wrote the work, as this text has it, in the order in which it names them. */
function authorsOf({ relations, mentions }: TextReply, work: string): string[] {
  const wrote = relations.filter(({ type, target }) => type === "AUTHORED" && target === work);
  const place = (one: TextReply["relations"][number]) => {
    const named = mentions.filter(
      ({ entity, start, end }) => entity === one.source && start < one.end && end > one.start,
    );
    return Math.min(one.end, ...named.map(({ start }) => start));
  };
  return [...new Set(wrote.sort((a, b) => place(a) - place(b)).map(({ source }) => source))];
}
