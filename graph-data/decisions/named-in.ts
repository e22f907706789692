import type { Act, Judged, PlaceInText } from "#model";

/** The ids of the entities that an act names. */
export function entitiesIn(act: Act): string[] {
  switch (act.kind) {
    case "same":
      return [act.keep, act.merge];
    case "different":
      return [act.one, act.other];
    case "rename":
    case "retype":
    case "redate":
    case "split":
      return [act.entity];
    case "accept":
    case "reject":
      return judgedEntities(act.judged);
    case "add-mention":
      return typeof act.entity === "string" ? [act.entity] : [];
    case "add-relation":
      return [act.relation.source, act.relation.target];
    case "correct-relation":
      return [...new Set([act.relation, act.to].flatMap(({ source, target }) => [source, target]))];
    case "add-claim":
      return [...(act.speaker === undefined ? [] : [act.speaker]), ...act.about];
    case "correct-claim":
      return [act.claim, ...(act.about ?? [])];
    case "said-by":
      return [act.speaker];
    case "date-text":
    case "undo":
      return [];
  }
}

/** The ids of the texts that an act names: of those where its places lie, and of the one that it speaks of as a whole. */
export function textsIn(act: Act): string[] {
  return [...wholeTextsIn(act), ...placesIn(act).map(({ text }) => text)];
}

/** The ids of the texts that an act speaks of as a whole. */
export function wholeTextsIn(act: Act): string[] {
  return act.kind === "date-text" ? [act.text] : [];
}

/** The places that an act names, beside those where its entities stand. */
export function placesIn(act: Act): readonly PlaceInText[] {
  switch (act.kind) {
    case "split":
      return act.places;
    case "accept":
    case "reject":
      return judgedPlaces(act.judged);
    case "add-mention":
      return [act.place, ...(act.also ?? [])];
    case "add-relation":
    case "add-claim":
    case "said-by":
      return [act.place];
    default:
      return [];
  }
}

/** A place as one word, to find it among others. */
export function placeKey({ text, start, end }: PlaceInText): string {
  return `${text} ${start}-${end}`;
}

function judgedEntities(judged: Judged): string[] {
  return "entity" in judged ? [judged.entity] : [judged.relation.source, judged.relation.target];
}

function judgedPlaces(judged: Judged): PlaceInText[] {
  if ("mention" in judged) return [judged.mention];
  return "proof" in judged && judged.proof ? [judged.proof] : [];
}

/** The act with each id replaced by the one that stands for it now. */
export function withIds(act: Act, now: (id: string) => string): Act {
  switch (act.kind) {
    case "same":
      return { ...act, keep: now(act.keep), merge: now(act.merge) };
    case "different":
      return { ...act, one: now(act.one), other: now(act.other) };
    case "rename":
    case "retype":
    case "redate":
    case "split":
      return { ...act, entity: now(act.entity) };
    case "accept":
    case "reject":
      return { ...act, judged: judgedWithIds(act.judged, now) };
    case "add-mention":
      return typeof act.entity === "string" ? { ...act, entity: now(act.entity) } : act;
    case "add-relation":
      return { ...act, relation: relationWithIds(act.relation, now) };
    case "correct-relation":
      return { ...act, relation: relationWithIds(act.relation, now), to: relationWithIds(act.to, now) };
    case "add-claim": {
      const speaker = act.speaker === undefined ? {} : { speaker: now(act.speaker) };
      return { ...act, ...speaker, about: act.about.map(now) };
    }
    case "correct-claim":
      return { ...act, claim: now(act.claim), ...(act.about && { about: act.about.map(now) }) };
    case "said-by":
      return { ...act, speaker: now(act.speaker) };
    case "date-text":
    case "undo":
      return act;
  }
}

function judgedWithIds(judged: Judged, now: (id: string) => string): Judged {
  if ("entity" in judged) return { ...judged, entity: now(judged.entity) };
  return { ...judged, relation: relationWithIds(judged.relation, now) };
}

function relationWithIds<Named extends { source: string; target: string }>(
  relation: Named,
  now: (id: string) => string,
): Named {
  return { ...relation, source: now(relation.source), target: now(relation.target) };
}
