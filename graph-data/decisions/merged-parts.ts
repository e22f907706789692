import {
  byPlace,
  type Csl,
  combinedConfidence,
  compareText,
  type Entity,
  type EntityType,
  type Evidence,
  type GraphEdge,
  type Mention,
  type Status,
} from "#model";

/** One entity out of two of one text: what stays gives type, label and fields, the other adds names, places and what is missing. */
export function mergedEntities(stays: Entity, goes: Entity): Entity {
  const merged: Entity = Object.assign({}, stays);
  for (const [key, value] of Object.entries(goes))
    if (!(key in merged)) Object.assign(merged, { [key]: value });
  const names = new Set([stays.label, ...stays.aliases, goes.label, ...goes.aliases]);
  names.delete(stays.label);
  merged.aliases = [...names].sort(compareText);
  merged.mentions = mergedPlaces([...stays.mentions, ...goes.mentions]);
  return withStatus(merged, mergedStatus(stays.status, goes.status));
}

/** The same entity under another label; the old one stays among its names. */
export function relabelled(entity: Entity, label: string): Entity {
  return relabelledInTurn(entity, [label]);
}

/** The same entity after several labels, one after the other: its names are put in order once, however many there were. */
export function relabelledInTurn(entity: Entity, labels: readonly string[]): Entity {
  const label = labels.at(-1);
  if (label === undefined || labels.every((one) => one === entity.label)) return entity;
  const names = new Set([entity.label, ...entity.aliases, ...labels]);
  names.delete(label);
  return { ...entity, label, aliases: [...names].sort(compareText) };
}

/** The fields that belong to one type alone. */
const OWN_FIELDS: Readonly<Partial<Record<keyof Entity, readonly EntityType[]>>> = {
  csl: ["Work"],
  born: ["Person"],
  died: ["Person"],
  date: ["Event", "Work"],
  unnamed: ["Event"],
  kind: ["Claim"],
  polarity: ["Claim"],
};

/** Whether entities of a type may have a field. */
export function mayHave(type: EntityType, field: keyof Entity): boolean {
  return OWN_FIELDS[field]?.includes(type) ?? true;
}

/** The same entity with another date, or none; of a work, in its citation too. */
export function redated({ date: _date, ...entity }: Entity, date: string | undefined): Entity {
  const { issued: _issued, ...csl } = entity.csl ?? {};
  return {
    ...entity,
    ...(entity.csl && { csl: { ...csl, ...(date !== undefined && { issued: date }) } as Csl }),
    ...(date !== undefined && { date }),
  };
}

/** The same entity as another type, without the fields that only the old one has. */
export function retyped(entity: Entity, type: EntityType): Entity {
  if (entity.type === type) return entity;
  const fields = Object.entries(entity).filter(([name]) => mayHave(type, name as keyof Entity));
  return { ...(Object.fromEntries(fields) as Entity), type };
}

/** One relation out of two that lead the same way: all evidence, and how sure it is together. */
export function mergedRelation(stays: GraphEdge, goes: GraphEdge, body: string): GraphEdge {
  const attributes = Object.assign({}, stays.attributes);
  for (const [key, value] of Object.entries(goes.attributes))
    if (!(key in attributes)) Object.assign(attributes, { [key]: value });
  const evidence = mergedPlaces([...stays.attributes.evidence, ...goes.attributes.evidence]);
  const status = mergedStatus(stays.attributes.status, goes.attributes.status);
  return withEvidence({ ...stays, attributes: withStatus(attributes, status) }, evidence, body);
}

/** The relation on other evidence, as sure as that makes it. What a reader stated or confirmed is sure. */
export function withEvidence(edge: GraphEdge, evidence: readonly Evidence[], body: string): GraphEdge {
  const { attributes } = edge;
  const isSure = attributes.status === "accepted" || attributes.status === "added";
  const confidence = isSure ? 1 : combinedConfidence(() => body, evidence);
  return { ...edge, attributes: { ...attributes, evidence: [...evidence], confidence } };
}

/** What two parts come to: what is disputed once is disputed; what is read and put there, or confirmed once, is confirmed. */
function mergedStatus(one: Status | undefined, other: Status | undefined): Status | undefined {
  if (one === "disputed" || other === "disputed") return "disputed";
  return one === other ? one : "accepted";
}

/** The thing with this status, or without any. */
export function withStatus<Judged extends { status?: Status }>(
  judged: Judged,
  status: Status | undefined,
): Judged {
  if (judged.status === status) return judged;
  const { status: _old, ...rest } = judged;
  return (status ? { ...rest, status } : rest) as Judged;
}

function mergedPlaces(places: readonly Mention[]): Mention[] {
  const surest = new Map<string, Mention>();
  for (const place of places) {
    const key = `${place.text} ${place.start}-${place.end}`;
    const known = surest.get(key);
    if (!known || known.confidence < place.confidence) surest.set(key, place);
  }
  return [...surest.values()].sort(byPlace);
}
