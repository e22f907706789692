import { type Bodies, byPlace, type Csl, compareText, type Entity, type Mention } from "#model";
import { nameFullness } from "./name-fullness.ts";
import { type Thing, writings } from "./things.ts";

/** One entity of all things that are the same: every name and mention; the best-known full name is its label. */
export function mergedEntity(things: readonly Thing[], bodies: Bodies): Entity {
  const [first] = things;
  if (!first) throw new Error("corpus: an entity without a thing");
  const attributes = things.map(({ node }) => node.attributes);
  const label = labelOf(things, bodies);
  const names = new Set(things.flatMap((thing) => thing.names));
  names.delete(label);
  const { type, unnamed, kind, polarity } = first.node.attributes;
  const date = mostPrecise(attributes.map((own) => own.date));
  const born = mostPrecise(attributes.map((own) => own.born));
  const died = mostPrecise(attributes.map((own) => own.died));
  const csl = fullest(attributes.map((own) => own.csl));
  return {
    type,
    label,
    aliases: [...names].sort(compareText),
    mentions: mentionsOf(things),
    ...(date ? { date } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(unnamed ? { unnamed } : {}),
    ...(kind ? { kind } : {}),
    ...(polarity ? { polarity } : {}),
    ...(csl ? { csl } : {}),
  };
}

/** The name that most texts write, of those that are as full as any; it depends on nothing but the texts' own words. */
function labelOf(things: readonly Thing[], bodies: Bodies): string {
  const [only] = things;
  if (only && things.length === 1) return only.node.attributes.label;
  const texts = new Map<string, number>();
  for (const thing of things)
    for (const name of writings(thing, bodies).keys())
      texts.set(name, (texts.get(name) ?? 0) + thing.texts.length);
  const names = new Set(things.map(({ node }) => node.attributes.label));
  const { type } = only?.node.attributes ?? { type: "Claim" as const };
  const ranked = [...names].sort(
    (a, b) =>
      nameFullness(type, b) - nameFullness(type, a) ||
      (texts.get(b) ?? 0) - (texts.get(a) ?? 0) ||
      a.length - b.length ||
      compareText(a, b),
  );
  return ranked[0] ?? "";
}

function mentionsOf(things: readonly Thing[]): Mention[] {
  const places = new Map<string, Mention>();
  for (const mention of things.flatMap(({ node }) => node.attributes.mentions)) {
    const key = `${mention.text} ${mention.start}-${mention.end}`;
    const known = places.get(key);
    if (!known || known.confidence < mention.confidence) places.set(key, mention);
  }
  return [...places.values()].sort(byPlace);
}

/** The longest date says most; of equally long ones the first by code unit, so that no order of texts decides. */
function mostPrecise(dates: readonly (string | undefined)[]): string | undefined {
  const [best] = dates.flatMap((date) => date ?? []).sort((a, b) => b.length - a.length || compareText(a, b));
  return best;
}

function fullest(all: readonly (Csl | undefined)[]): Csl | undefined {
  const [best] = all
    .flatMap((csl) => (csl ? [{ csl, json: JSON.stringify(csl) }] : []))
    .sort((a, b) => Object.keys(b.csl).length - Object.keys(a.csl).length || compareText(a.json, b.json));
  return best?.csl;
}
