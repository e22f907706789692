import { type Act, type RelationNamed, signersOf } from "#model";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { BUKHARIN, KAUTSKY, KRUPSKAYA, LENIN, TROTSKY } from "./small-graphs.ts";

const BODY =
  "On the State\nBy Krupskaya, Lenin and Trotsky. Kautsky is wrong about the state. The state must go. Krupskaya quotes Bukharin.";
/** What the text itself is. */
export const WORK = "work:on-the-state";
const CLAIM = "claim:letters:the-state-must-go";

/** A text by three with its own work, a citation, a side and a claim in the voice of all, and one citation that names the first. */
export function jointText(): GraphBuilder {
  const builder = new GraphBuilder()
    .text("letters", "On the State", BODY, {
      author: KRUPSKAYA,
      coAuthors: [LENIN, TROTSKY],
      passages: [
        { kind: "title", start: 0, end: 12, author: KRUPSKAYA },
        { kind: "paragraph", start: 13, end: BODY.length, author: KRUPSKAYA },
      ],
    })
    .entity(WORK, "Work", [["letters", "On the State"]])
    .entity(KAUTSKY, "Person", [["letters", "Kautsky"]])
    .entity(BUKHARIN, "Person", [["letters", "Bukharin"]])
    .entity(CLAIM, "Claim", [["letters", "The state must go"]], { kind: "direct", polarity: "asserted" })
    .relation("CITES", KRUPSKAYA, KAUTSKY, [["letters", "Kautsky is wrong about the state"]])
    .relation("CITES", KRUPSKAYA, BUKHARIN, [["letters", "Krupskaya quotes Bukharin"]]);
  for (const [id, name] of [
    [KRUPSKAYA, "Krupskaya"],
    [LENIN, "Lenin"],
    [TROTSKY, "Trotsky"],
  ] as const)
    builder
      .entity(id, "Person", [["letters", name]])
      .relation("AUTHORED", id, WORK, [["letters", BODY.slice(0, BODY.indexOf(name) + name.length)]])
      .relation("ASSERTS", id, CLAIM, [["letters", "The state must go"]]);
  return builder.entity(KRUPSKAYA, "Person", [
    ["letters", "Krupskaya"],
    ["letters", "Krupskaya", 1],
  ]);
}

/** That one wrote the text. */
export const wrote = (source: string): RelationNamed => ({ type: "AUTHORED", source, target: WORK });
/** That one did not. */
export const rejectWrote = (source: string): Act => ({ kind: "reject", judged: { relation: wrote(source) } });
/** All of the text but its title. */
export const paragraph = { text: "letters", start: 13, end: BODY.length };

/** Who signs the text, whom each cites, and how many claims each makes. */
export async function told(store: GraphStore) {
  const { texts } = await store.texts();
  const cites = async (id: string) =>
    (await store.entity(id))
      ? (await store.relations(id, { type: "CITES" }))?.relations
          .filter(({ source }) => source.id === id)
          .map(({ target }) => target.label)
          .sort()
      : [];
  const claims = async (id: string) => (await store.claims({ speaker: id })).claims.length;
  const people = [KRUPSKAYA, LENIN, TROTSKY, BUKHARIN];
  return {
    signers: texts.flatMap((text) => signersOf(text).map(({ id }) => id)),
    cites: Object.fromEntries(await Promise.all(people.map(async (id) => [id, await cites(id)]))),
    claims: Object.fromEntries(await Promise.all(people.map(async (id) => [id, await claims(id)]))),
  };
}

/** The store with the text by three. */
export async function withJoint(store: GraphStore): Promise<GraphStore> {
  const builder = jointText();
  await store.load(builder.graph(), builder.bodies());
  return store;
}
