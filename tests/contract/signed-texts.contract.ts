import { expect, test } from "vitest";
import type { Act, RelationNamed } from "#model";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { idOf } from "./decided.ts";
import { exported, type Given, undoAll } from "./given-store.ts";
import { jointText, paragraph, rejectWrote, told, WORK, withJoint, wrote } from "./joint-text.ts";
import { BUKHARIN, KAUTSKY, KRUPSKAYA, LENIN, TROTSKY } from "./small-graphs.ts";

const ALL = ["Bukharin", "Kautsky"];

/** Who signs a text follows what readers say of who wrote it, and what the text says in the voice of its authors goes along. */
export function describeSignedTexts(given: Given): void {
  test("a co-author who did not write the text signs it no more, and neither cites nor claims what it says", async () => {
    const store = await withJoint(given());
    await store.decide({ act: rejectWrote(LENIN) });
    expect(await told(store)).toEqual({
      signers: [KRUPSKAYA, TROTSKY],
      cites: { [KRUPSKAYA]: ALL, [LENIN]: [], [TROTSKY]: ALL, [BUKHARIN]: [] },
      claims: { [KRUPSKAYA]: 1, [LENIN]: 0, [TROTSKY]: 1, [BUKHARIN]: 0 },
    });
  });

  test("where the first author did not write it, the next one speaks for those who did; what names the first stays his", async () => {
    const store = await withJoint(given());
    await store.decide({ act: rejectWrote(KRUPSKAYA) });
    expect(await told(store)).toEqual({
      signers: [LENIN, TROTSKY],
      cites: { [KRUPSKAYA]: ["Bukharin"], [LENIN]: ["Kautsky"], [TROTSKY]: ["Kautsky"], [BUKHARIN]: [] },
      claims: { [KRUPSKAYA]: 0, [LENIN]: 1, [TROTSKY]: 1, [BUKHARIN]: 0 },
    });
    expect((await store.text("letters"))?.passages.map(({ author }) => author)).toEqual([LENIN, LENIN]);
  });

  test("another who wrote it in one's place signs in that place, the first or a later one, and speaks there", async () => {
    for (const [wrong, signers] of [
      [TROTSKY, [KRUPSKAYA, LENIN, BUKHARIN]],
      [KRUPSKAYA, [BUKHARIN, LENIN, TROTSKY]],
    ] as const) {
      const store = await withJoint(given());
      const act: Act = { kind: "correct-relation", relation: wrote(wrong), to: wrote(BUKHARIN) };
      const reply = await store.decide({ act });
      const after = await told(store);
      expect(after.signers).toEqual(signers);
      expect([after.claims[wrong], after.claims[BUKHARIN]]).toEqual([0, 1]);
      expect(after.cites[BUKHARIN]).toEqual(["Kautsky"]);
      expect(after.cites[wrong]).toEqual(wrong === KRUPSKAYA ? ["Bukharin"] : []);
      await store.undoDecision(idOf(reply));
    }
  });

  test("who only translated it signs it no more, and who is said to have written it too signs and claims with the others", async () => {
    const store = await withJoint(given());
    const to: RelationNamed = { ...wrote(TROTSKY), type: "TRANSLATED" };
    await store.decide({ act: { kind: "correct-relation", relation: wrote(TROTSKY), to } });
    await store.decide({
      act: { kind: "add-relation", relation: wrote(BUKHARIN), place: { ...paragraph, end: 44 } },
    });
    const after = await told(store);
    expect(after.signers).toEqual([KRUPSKAYA, LENIN, BUKHARIN]);
    expect(after.claims).toEqual({ [KRUPSKAYA]: 1, [LENIN]: 1, [TROTSKY]: 0, [BUKHARIN]: 1 });
    expect(after.cites[BUKHARIN]).toEqual(["Kautsky"]);
  });

  test("a first author who is nobody leaves what the text says to those who sign with him", async () => {
    const store = await withJoint(given());
    await store.decide({ act: { kind: "reject", judged: { entity: KRUPSKAYA } } });
    expect(await told(store)).toMatchObject({
      signers: [LENIN, TROTSKY],
      cites: { [LENIN]: ["Kautsky"], [TROTSKY]: ["Kautsky"] },
      claims: { [LENIN]: 1, [TROTSKY]: 1 },
    });
  });

  test("who is said to be a place signs no text, and those who sign with him cite and claim what it says", async () => {
    const store = await withJoint(given());
    const first = await store.decide({ act: { kind: "retype", entity: KRUPSKAYA, type: "Place" } });
    expect(await told(store)).toMatchObject({
      signers: [LENIN, TROTSKY],
      cites: { [LENIN]: ["Kautsky"], [TROTSKY]: ["Kautsky"] },
      claims: { [LENIN]: 1, [TROTSKY]: 1 },
    });
    await store.undoDecision(idOf(first));
    await store.decide({ act: { kind: "retype", entity: TROTSKY, type: "Place" } });
    expect((await told(store)).signers).toEqual([KRUPSKAYA, LENIN]);
    const editors = { kind: "retype", entity: LENIN, type: "Organisation" } as const;
    await store.decide({ act: editors });
    expect(await told(store)).toMatchObject({
      signers: [KRUPSKAYA, LENIN],
      cites: { [LENIN]: ALL },
    });
  });

  test("a title that is no work, or is of another type, leaves who signs the text as it is", async () => {
    const store = await withJoint(given());
    const all = await told(store);
    for (const act of [
      { kind: "reject", judged: { entity: WORK } },
      { kind: "retype", entity: WORK, type: "Event" },
    ] as const) {
      const reply = await store.decide({ act });
      expect(await told(store)).toEqual(all);
      await store.undoDecision(idOf(reply));
    }
  });

  test("the name in the byline is of another: that one signs, and what the text says is his", async () => {
    const store = await withJoint(given());
    const start = jointText().bodies().get("letters")?.indexOf("Krupskaya") ?? 0;
    const places = [{ text: "letters", start, end: start + "Krupskaya".length }];
    const reply = await store.decide({ act: { kind: "split", entity: KRUPSKAYA, places, label: "Another" } });
    const other = reply.entity ?? "";
    const after = await told(store);
    expect(after.signers).toEqual([other, LENIN, TROTSKY]);
    expect(after.cites).toMatchObject({ [KRUPSKAYA]: ["Bukharin"], [LENIN]: ["Kautsky"] });
    expect((await store.claims({ speaker: other })).claims).toHaveLength(1);
  });

  test("words that the first author alone says are neither cited nor claimed by those who sign with him", async () => {
    const store = await withJoint(given());
    const reply = await store.decide({ act: { kind: "said-by", place: paragraph, speaker: KRUPSKAYA } });
    expect(await told(store)).toMatchObject({
      signers: [KRUPSKAYA, LENIN, TROTSKY],
      cites: { [KRUPSKAYA]: ALL, [LENIN]: [], [TROTSKY]: [] },
      claims: { [KRUPSKAYA]: 1, [LENIN]: 0, [TROTSKY]: 0 },
    });
    const { citations } = await store.citationNetwork({});
    expect([...new Set(citations.map(({ citing }) => citing))]).toEqual([KRUPSKAYA]);
    expect([...new Set((await store.citationMatrix({})).cells.map(({ citing }) => citing))]).toEqual([
      KRUPSKAYA,
    ]);
    expect((await store.citations({ entity: LENIN, direction: "citing" }))?.citations).toEqual([]);
    await store.decide({ act: { kind: "said-by", place: paragraph, speaker: TROTSKY } });
    expect(await told(store)).toMatchObject({
      cites: { [KRUPSKAYA]: ["Bukharin"], [TROTSKY]: ["Kautsky"], [LENIN]: [] },
      claims: { [KRUPSKAYA]: 0, [TROTSKY]: 1 },
    });
    expect(reply.row.texts).toBe(1);
  });

  test("the whole text said by somebody else leaves none of those who sign it citing or claiming", async () => {
    const store = await withJoint(given());
    await store.decide({
      act: { kind: "said-by", place: { ...paragraph, start: 0 }, speaker: BUKHARIN },
    });
    expect(await told(store)).toMatchObject({
      cites: { [BUKHARIN]: ["Kautsky"], [KRUPSKAYA]: ["Bukharin"], [LENIN]: [], [TROTSKY]: [] },
      claims: { [KRUPSKAYA]: 0, [LENIN]: 0, [TROTSKY]: 0, [BUKHARIN]: 1 },
    });
  });

  test("a judgement of what a co-author cites says whose it is kept as, and what to do", async () => {
    const store = await withJoint(given());
    const relation: RelationNamed = { type: "CITES", source: LENIN, target: KAUTSKY };
    for (const kind of ["accept", "reject"] as const)
      await expect(store.decide({ act: { kind, judged: { relation } } })).rejects.toMatchObject({
        reason: "not there",
        message: expect.stringMatching(
          `Lenin signs the text with Krupskaya.*kept of Krupskaya.*CITES:${KRUPSKAYA}:${KAUTSKY}.*said-by`,
        ),
      });
    const nothing: RelationNamed = { type: "CITES", source: LENIN, target: TROTSKY };
    await expect(store.decide({ act: { kind: "reject", judged: { relation: nothing } } })).rejects.toThrow(
      "No relation has the id",
    );
  });

  test("a text for reading lists what all say of each who signs it", async () => {
    const store = await withJoint(given());
    const cites = (await store.text("letters"))?.relations.filter(({ type }) => type === "CITES") ?? [];
    expect(
      cites
        .filter(({ target }) => target === KAUTSKY)
        .map(({ source }) => source)
        .sort(),
    ).toEqual([KRUPSKAYA, LENIN, TROTSKY].sort());
  });

  test("a text keeps its only author until another is named, who then speaks in it", async () => {
    const store = given();
    const builder = jointText().signed("letters", [KRUPSKAYA]);
    await store.load(builder.graph(), builder.bodies());
    const reply = await store.decide({ act: rejectWrote(KRUPSKAYA) });
    expect((await told(store)).signers).toEqual([KRUPSKAYA]);
    await store.undoDecision(idOf(reply));
    await store.decide({
      act: { kind: "correct-relation", relation: wrote(KRUPSKAYA), to: wrote(BUKHARIN) },
    });
    expect(await told(store)).toMatchObject({
      signers: [BUKHARIN],
      cites: { [BUKHARIN]: ["Kautsky"], [KRUPSKAYA]: ["Bukharin"] },
    });
  });

  test.each<[string, Act[]]>([
    ["a rejection", [rejectWrote(KRUPSKAYA), rejectWrote(TROTSKY)]],
    ["a correction", [{ kind: "correct-relation", relation: wrote(KRUPSKAYA), to: wrote(BUKHARIN) }]],
    ["words of one alone", [{ kind: "said-by", place: paragraph, speaker: KRUPSKAYA }, rejectWrote(LENIN)]],
    ["a merge of two who sign", [{ kind: "same", keep: LENIN, merge: KRUPSKAYA }, rejectWrote(LENIN)]],
    ["a first author who is nobody", [{ kind: "reject", judged: { entity: KRUPSKAYA } }]],
  ])(
    "%s is undone to the bytes that were there, done again, read anew and taken elsewhere",
    async (_name, acts) => {
      const store = await withJoint(given());
      const bytes = async (one: GraphStore) => [await exported(one), (await one.overview()).fingerprint];
      const before = await bytes(store);
      const made: string[] = [];
      for (const act of acts) made.push(idOf(await store.decide({ act })));
      const after = await bytes(store);
      expect(after).not.toEqual(before);
      for (const id of [...made].reverse()) await store.undoDecision(id);
      expect(await bytes(store)).toEqual(before);
      for (const { decision } of (await store.decisions({ limit: made.length })).rows)
        await store.undoDecision(decision.id);
      expect(await bytes(store)).toEqual(after);
      await store.removeText("letters");
      await withJoint(store);
      expect(await bytes(store)).toEqual(after);
      const other = openEmbeddedStore(":memory:");
      await other.importDecisions(await store.exportDecisions());
      await withJoint(other);
      expect(await bytes(other)).toEqual(after);
      await other.close();
      await undoAll(store);
      expect(await bytes(store)).toEqual(before);
    },
  );
}
