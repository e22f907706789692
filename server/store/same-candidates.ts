import { addTo, compareText } from "#model";
import { contradict, keysOf, type Likeness, likenessOf } from "./likely-same.ts";
import type { NamedEntity, NameIndex } from "./name-index.ts";

/** Two entities whose names are close, the first the one that is named more often. */
export interface SameCandidate extends Likeness {
  readonly one: string;
  readonly other: string;
  readonly mentions: number;
}

/** Entities under one key that are held against each other: of more, those that are named most often. */
const MOST_UNDER_ONE_KEY = 60;
/** How likely a bare surname is that of one of several who bear it. */
const AMBIGUOUS = 0.5;

const known = new WeakMap<NameIndex, readonly SameCandidate[]>();

/** All pairs of entities of one type whose names are close, likeliest first, then by how often they are named. */
export function sameCandidates(index: NameIndex): readonly SameCandidate[] {
  const before = known.get(index);
  if (before) return before;
  const candidates = candidatesAmong(index.entities);
  known.set(index, candidates);
  return candidates;
}

interface Form {
  readonly entity: NamedEntity;
  readonly name: string;
}

/** Entities are held against those alone that share a key, so that the time grows with the entities and not with their pairs. */
function candidatesAmong(entities: readonly NamedEntity[]): SameCandidate[] {
  const byKey = new Map<string, Form[]>();
  for (const entity of entities)
    for (const name of [...new Set(entity.names)].sort(compareText))
      for (const { key } of keysOf(entity.type, name)) addTo(byKey, key, { entity, name });
  const best = new Map<string, SameCandidate>();
  for (const [key, forms] of byKey) hold(key, mostNamed(forms), best);
  return lessAmbiguous([...best.values()]).sort(
    (a, b) =>
      b.likeness - a.likeness ||
      b.mentions - a.mentions ||
      compareText(a.one, b.one) ||
      compareText(a.other, b.other),
  );
}

function mostNamed(forms: readonly Form[]): readonly Form[] {
  const ids = new Map(forms.map(({ entity }) => [entity.id, entity]));
  if (ids.size <= MOST_UNDER_ONE_KEY) return forms;
  const kept = [...ids.values()].sort(moreNamed).slice(0, MOST_UNDER_ONE_KEY);
  const keptIds = new Set(kept.map(({ id }) => id));
  return forms.filter(({ entity }) => keptIds.has(entity.id));
}

function hold(key: string, forms: readonly Form[], best: Map<string, SameCandidate>): void {
  forms.forEach((form, at) => {
    for (const next of forms.slice(at + 1)) {
      if (form.entity.id === next.entity.id || form.entity.type !== next.entity.type) continue;
      const [one, other] = [form, next].sort((a, b) => moreNamed(a.entity, b.entity));
      const likeness = one && other && likenessOf(key, one.name, other.name);
      if (!likeness) continue;
      const pair = `${one.entity.id}\n${other.entity.id}`;
      if ((best.get(pair)?.likeness ?? 0) >= likeness.likeness) continue;
      if (form.entity.type === "Person" && contradict(one.entity.names, other.entity.names)) continue;
      const mentions = one.entity.mentions + other.entity.mentions;
      best.set(pair, { ...likeness, one: one.entity.id, other: other.entity.id, mentions });
    }
  });
}

/** A bare surname that several bear tells little of each. */
function lessAmbiguous(candidates: readonly SameCandidate[]): SameCandidate[] {
  const counts = new Map<string, number>();
  for (const { one, other, isSurname } of candidates)
    if (isSurname) for (const id of [one, other]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return candidates.map((candidate) => {
    const { one, other, isSurname } = candidate;
    const isAmbiguous = isSurname && Math.max(counts.get(one) ?? 0, counts.get(other) ?? 0) > 1;
    return isAmbiguous ? { ...candidate, likeness: AMBIGUOUS } : candidate;
  });
}

function moreNamed(a: NamedEntity, b: NamedEntity): number {
  return b.mentions - a.mentions || compareText(a.id, b.id);
}
