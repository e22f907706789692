import { expect, test } from "vitest";
import type { Act, Anchor, Decision } from "#model";
import { decisionId } from "../../graph-data/decisions/decision-id.ts";
import { placeOf, withBoth } from "./decided.ts";
import { exported, type Given } from "./given-store.ts";
import { SENSELESS } from "./senseless-acts.ts";
import {
  CLAIM,
  historyGraph,
  KAUTSKY,
  LENIN,
  lettersGraph,
  PARTY,
  PETROGRAD,
  TREATY,
  TROTSKY,
} from "./small-graphs.ts";

const blank = { ...placeOf("letters", " wrote to"), end: placeOf("letters", " wrote to").start + 1 };
const words = placeOf("letters", "sat in");
const petrograd = placeOf("letters", "Petrograd");
const party = placeOf("history", "The Bolshevik Party");

/** Acts that no reader can make by the API, as a line of a ledger says them. */
const IN_A_LEDGER: readonly Act[] = [
  ...SENSELESS.map(([act]) => act).filter((act) => act.kind !== "undo" && !isSoAlready(act)),
  { kind: "add-mention", place: blank, entity: LENIN },
  { kind: "add-mention", place: blank, entity: { type: "Person", label: "Nobody" } },
  { kind: "add-mention", place: words, entity: CLAIM },
  { kind: "add-mention", place: words, also: [words], entity: LENIN },
  { kind: "add-mention", place: { ...words, start: words.end, end: words.start }, entity: LENIN },
  { kind: "split", entity: PARTY, places: [party], label: "Another party" },
  { kind: "split", entity: PETROGRAD, places: [petrograd, placeOf("history", "Petrograd")], label: "P" },
  { kind: "split", entity: CLAIM, places: [placeOf("letters", "the state must go")], label: "C" },
  { kind: "same", keep: CLAIM, merge: TROTSKY },
  { kind: "same", keep: TROTSKY, merge: CLAIM },
  { kind: "different", one: CLAIM, other: LENIN },
  { kind: "retype", entity: LENIN, type: "Claim" },
  { kind: "said-by", place: blank, speaker: LENIN },
  { kind: "said-by", place: words, speaker: TREATY },
  { kind: "said-by", place: placeOf("history", "Bukharin opposed the treaty"), speaker: TREATY },
  { kind: "add-claim", place: blank, about: [] },
  { kind: "add-claim", place: words, speaker: TREATY, about: [] },
  { kind: "add-claim", place: words, about: [CLAIM] },
  { kind: "add-relation", relation: { type: "OPPOSES", source: LENIN, target: TROTSKY }, place: blank },
  { kind: "add-relation", relation: { type: "AUTHORED", source: LENIN, target: KAUTSKY }, place: words },
  { kind: "add-relation", relation: { type: "APPEARS_WITH", source: LENIN, target: KAUTSKY }, place: words },
];

/** Whether an act says what was read so: of one reader at this graph senseless, of another at hers it confirms. */
function isSoAlready(act: Act): boolean {
  const named = act.kind === "add-mention" && act.place.start === placeOf("letters", "Vladimir Lenin").start;
  return named || ["rename", "retype", "add-claim"].includes(act.kind);
}

/** A ledger that is taken in is held to what a reader may decide. */
export function describeSenselessLedger(given: Given): void {
  test.each(IN_A_LEDGER)(
    "%j is refused with its line or told as without effect, and the graph stays",
    async (act) => {
      const store = await withBoth(given());
      const before = [await exported(store), (await store.overview()).fingerprint];
      const { refused, unreplayed } = await store.importDecisions(linesOf([entryOf(act)]));
      expect([await exported(store), (await store.overview()).fingerprint]).toEqual(before);
      expect(refused.length + unreplayed.length).toBe(1);
      for (const { line, why } of refused)
        expect([line, why]).toEqual([1, expect.stringMatching(/^[A-Z"].*\.$/u)]);
    },
  );

  test("words of somebody whom no text names are that one's once a text does", async () => {
    const store = given();
    const [letters, history] = [lettersGraph(), historyGraph()];
    await store.load(letters.graph(), letters.bodies());
    const before = await exported(store);
    const entry = entryOf({
      kind: "said-by",
      place: placeOf("letters", "the state must go"),
      speaker: TROTSKY,
    });
    expect((await store.importDecisions(linesOf([entry]))).unreplayed).toHaveLength(1);
    expect(await exported(store)).toBe(before);
    await store.load(history.graph(), history.bodies());
    expect((await store.claims({ speaker: TROTSKY })).claims.map(({ id }) => id)).toEqual([CLAIM]);
    await store.removeText("history");
    expect(await exported(store)).toBe(before);
  });

  test("what an entry says of its own words and entities is enough to refuse it, before any text is there", async () => {
    const store = given();
    const anchor = (id: string, type: Anchor["type"], quote: string): Anchor => ({
      id,
      type,
      label: id,
      place: quote === " " ? blank : words,
      quote,
    });
    const event = anchor("event:strike", "Event", "strike");
    const lines = linesOf([
      entryOf({ kind: "add-mention", place: blank, entity: LENIN }, [anchor(LENIN, "Person", " ")]),
      entryOf({ kind: "said-by", place: words, speaker: "event:strike" }, [event]),
      entryOf({ kind: "same", keep: "event:strike", merge: "claim:letters:1" }, [event]),
      entryOf({ kind: "rename", entity: "event:strike", label: "The Strike" }, [event]),
    ]);
    const reply = await store.importDecisions(lines);
    expect([reply.added, reply.refused]).toEqual([
      1,
      [
        { line: 1, why: "There are no words at this place: mark the name itself." },
        {
          line: 2,
          why: '"asserts" cannot begin at event:strike, which is of type event: it may begin at person, organisation, work, place.',
        },
        {
          line: 3,
          why: "A claim cannot be the same as somebody or something: name two claims or none.",
        },
      ],
    ]);
  });

  test("mentions that were parted from others leave a text in which only they stand", async () => {
    const store = await withBoth(given());
    const act: Act = { kind: "split", entity: PETROGRAD, places: [petrograd], label: "Saint Petersburg" };
    const { entity } = await store.decide({ act });
    const after = await exported(store);
    expect((await store.entity(entity ?? ""))?.texts.map(({ id }) => id)).toEqual(["letters"]);
    const lines = await store.exportDecisions();
    await store.removeText("history");
    expect((await store.entity(entity ?? ""))?.texts.map(({ id }) => id)).toEqual(["letters"]);
    for (const id of ["letters"]) await store.removeText(id);
    await withBoth(store);
    expect([await exported(store), await store.exportDecisions()]).toEqual([after, lines]);
  });
}

function entryOf(act: Act, anchors: readonly Anchor[] = []): Decision {
  const entry = { author: "Eve", time: "2020-01-01T00:00:00.000Z", act, anchors: [...anchors] };
  return { id: decisionId(entry), ...entry };
}

function linesOf(entries: readonly Decision[]): string {
  return entries.map((entry) => JSON.stringify(entry)).join("\n");
}
