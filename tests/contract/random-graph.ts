import fc from "fast-check";
import { ENTITY_TYPE_NAMES, type EntityType, mayJoin, RELATION_TYPE_NAMES, type RelationType } from "#model";
import { GraphBuilder, type Words } from "./graph-builder.ts";

/** Small texts with repeated words, characters beyond the first plane, and signs that mean something to a database. */
const BODIES: Readonly<Record<string, string>> = {
  alpha: "Anna met Otto. 🙂 Otto cites Anna! Do Anna`s words hold?",
  beta: "Otto wrote $Q. Trotzki read $Q and Anna's letter.",
  gamma: "Q. Trotsky met Otto in Łódź. Anna, Otto, Łódź!",
};

const WORDS = ["Anna", "Otto", "Trotsky", "Trotzki", "Łódź", "$Q", "🙂", "letter", "words"];
const DATES = [undefined, "1918-03", "1917/1921", "19XX", "1918-04-11"];

interface Spec {
  readonly texts: readonly string[];
  readonly entities: readonly {
    type: EntityType;
    number: number;
    places: readonly [number, number][];
    date: number;
  }[];
  readonly relations: readonly {
    type: number;
    source: number;
    target: number;
    place: number;
    hundredths: number;
  }[];
}

const spec: fc.Arbitrary<Spec> = fc.record({
  texts: fc.subarray(Object.keys(BODIES), { minLength: 1 }),
  entities: fc.uniqueArray(
    fc.record({
      type: fc.constantFrom(...ENTITY_TYPE_NAMES),
      number: fc.integer({ min: 0, max: 6 }),
      places: fc.array(fc.tuple(fc.nat(2), fc.nat(WORDS.length - 1)), { minLength: 2, maxLength: 5 }),
      date: fc.nat(DATES.length - 1),
    }),
    { minLength: 8, maxLength: 16, size: "max", selector: (one) => `${one.type}${one.number}` },
  ),
  relations: fc.array(
    fc.record({
      type: fc.nat(12),
      source: fc.nat(15),
      target: fc.nat(15),
      place: fc.nat(20),
      hundredths: fc.integer({ min: 1, max: 100 }),
    }),
    { minLength: 10, maxLength: 50, size: "max" },
  ),
});

/** Random small graphs that keep every law of the model. */
export const randomGraph: fc.Arbitrary<GraphBuilder> = spec.map(built);

/** Lets two sign a text, who wrote what it is, and cite what it cites. */
function sign(builder: GraphBuilder, text: string, ends: readonly End[], at: number): void {
  const people = ends.filter(({ type }) => type === "Person" || type === "Organisation").map(({ id }) => id);
  const signers = [...new Set([...people.slice(at), ...people])].slice(0, 2);
  const words = (BODIES[text] ?? "").slice(0, 9);
  const work = `work:own-${text}`;
  builder.signed(text, signers).entity(work, "Work", [[text, words]], { label: `Title ${text}` });
  for (const one of signers) builder.relation("AUTHORED", one, work, [[text, words]]);
  const cited = ends.find(({ id, type }) => mayJoin("CITES", "Person", type) && !signers.includes(id))?.id;
  if (cited !== undefined && signers[0] !== undefined)
    builder.relation("CITES", signers[0], cited, [[text, words]]);
}

interface End {
  readonly id: string;
  readonly type: EntityType;
}

function built({ texts, entities, relations }: Spec): GraphBuilder {
  const builder = new GraphBuilder();
  for (const text of texts) builder.text(text, `Title ${text}`, BODIES[text] ?? "");
  const ends: End[] = entities.flatMap((entity) => addEntity(builder, texts, entity));
  for (const relation of relations) addRelation(builder, texts, ends, relation);
  for (const [at, text] of texts.entries()) sign(builder, text, ends, at);
  return builder;
}

function addEntity(builder: GraphBuilder, texts: readonly string[], entity: Spec["entities"][number]): End[] {
  const { type, number, places, date } = entity;
  const found = places.flatMap(([text, word]) =>
    placeIn(texts[text % texts.length] ?? "", WORDS[word] ?? ""),
  );
  if (found.length === 0) return [];
  const id = `${type.toLowerCase()}:n${number}${number === 3 ? "'`" : number === 4 ? "😀" : ""}`;
  const dated = DATES[date];
  builder.entity(id, type, found, dated === undefined ? {} : { date: dated });
  return [{ id, type }];
}

function addRelation(
  builder: GraphBuilder,
  texts: readonly string[],
  ends: readonly End[],
  { type, source, target, place, hundredths }: Spec["relations"][number],
): void {
  const [from, to] = [ends[source % Math.max(1, ends.length)], ends[target % Math.max(1, ends.length)]];
  if (!from || !to || from.id === to.id) return;
  const allowed: RelationType[] = RELATION_TYPE_NAMES.filter((one) => mayJoin(one, from.type, to.type));
  const chosen = allowed[type % Math.max(1, allowed.length)];
  const text = texts[place % texts.length] ?? "";
  const evidence: Words[] = [place % 3 === 0 ? [text, "Otto", 1] : [text, "Otto"]];
  if (place % 5 === 0) evidence.push([texts[0] ?? "", "Anna"]);
  const said = evidence.filter(([where, words, nth]) => timesIn(where, words) > (nth ?? 0));
  const label = chosen === "RELATED_TO" ? { label: `knows ${place % 4}` } : {};
  const fields = { confidence: hundredths / 100, ...label };
  if (chosen && said.length > 0) builder.relation(chosen, from.id, to.id, said, fields);
}

function placeIn(text: string, words: string): Words[] {
  return timesIn(text, words) > 0 ? [[text, words]] : [];
}

function timesIn(text: string, words: string): number {
  return (BODIES[text] ?? "").split(words).length - 1;
}
