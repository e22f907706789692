import { expect, test } from "vitest";
import { type Given, loadBoth } from "./given-store.ts";
import {
  ARTICLE,
  BUKHARIN,
  CLAIM,
  KAUTSKY,
  KRUPSKAYA,
  LENIN,
  RENEGADE,
  TREATY,
  TROTSKY,
} from "./small-graphs.ts";

/** How entities and sentences are found. */
export function describeNames(given: Given): void {
  const found = async (q: string) => (await given().search({ q })).entities.map((entity) => entity.id);

  test("a name is found whatever the transliteration, accents, case or a slip of the key", async () => {
    await loadBoth(given());
    for (const q of ["Trotzki", "trotskii", "TROTSKIJ", "Trótsky", "Trostky", "Leon Trotsky", "L. Trotsky"]) {
      expect([q, await found(q)]).toEqual([q, [TROTSKY]]);
    }
    expect(await found("brest litovsk")).toEqual([TREATY]);
    expect(await found("Bucharin")).toEqual([BUKHARIN]);
    expect(await found("Krupskaja")).toEqual([KRUPSKAYA]);
    expect(await found("comrade Lenin")).toEqual([LENIN]);
  });

  test("those who are called exactly so come first, then those named more often", async () => {
    await loadBoth(given());
    expect(await found("Kautsky")).toEqual([KAUTSKY, RENEGADE]);
    expect((await given().search({ q: "kautsky", type: "Work" })).entities.map((one) => one.id)).toEqual([
      RENEGADE,
    ]);
    expect(await given().search({ q: "kautsky", limit: 1 })).toMatchObject({ total: 2, truncated: true });
    expect((await given().search({ q: "state go", type: "Claim" })).entities.map((one) => one.id)).toEqual([
      CLAIM,
    ]);
  });

  test("sentences are found by their words, the exact phrase first, with the exact characters", async () => {
    await loadBoth(given());
    const { passages } = await given().search({ q: "opposes Karl Kautsky" });
    expect(passages).toMatchObject({ total: 1, truncated: false });
    expect(passages.quotes[0]).toMatchObject({
      quote: "opposes Karl Kautsky",
      text: "letters",
      title: "Letters",
    });
    expect(passages.quotes[0]?.context).toBe("🙂 Bukharin opposes Karl Kautsky, and so does Vladimir Lenin.");
    const oppose = await given().search({ q: "oppos", limit: 1 });
    expect(oppose.passages).toMatchObject({ total: 2, truncated: true });
    const phrase = await given().search({ q: "treaty was signed" });
    expect(phrase.passages.quotes.map((quote) => quote.quote)).toEqual([
      "Treaty of Brest-Litovsk was signed",
    ]);
  });

  test("where nothing is found the nearest spellings are offered", async () => {
    await loadBoth(given());
    expect((await given().search({ q: "Kxutxkx" })).nearest[0]).toBe("Kautsky");
    expect(await given().search({ q: "?!" })).toMatchObject({
      total: 0,
      passages: { total: 0 },
      nearest: [],
    });
  });
}

/** The page of an entity, its mentions and relations. */
export function describeEntities(given: Given): void {
  test("an id that is not there gives undefined", async () => {
    const store = given();
    await loadBoth(store);
    for (const id of ["person:nobody", "", "`) DETACH DELETE (n", "__proto__"]) {
      expect(await store.entity(id)).toBeUndefined();
      expect(await store.mentions(id, {})).toBeUndefined();
      expect(await store.relations(id, {})).toBeUndefined();
      expect(await store.subgraph({ seeds: [id] })).toBeUndefined();
      expect(await store.paths({ from: id, to: LENIN })).toBeUndefined();
      expect(await store.paths({ from: LENIN, to: id })).toBeUndefined();
      expect(await store.citations({ entity: id })).toBeUndefined();
      expect(await store.text(id)).toBeUndefined();
      expect(await store.removeText(id)).toBe(false);
    }
  });

  test("the page of an entity sums up names, texts and relations", async () => {
    await loadBoth(given());
    expect(await given().entity(BUKHARIN)).toEqual({
      id: BUKHARIN,
      type: "Person",
      label: "Nikolai Bukharin",
      aliases: ["Bukharin"],
      mentions: 5,
      texts: [
        { id: "letters", title: "Letters", mentions: 4, spread: twentieths([1, 3, 7, 11]) },
        { id: "history", title: "A History", mentions: 1, spread: twentieths([5]) },
      ],
      relations: { AUTHORED: 1, OPPOSES: 2, RELATED_TO: 1, ASSERTS: 1 },
      citedBy: 0,
    });
  });

  test("mentions come in the order of reading, page by page, with sentence and exact words", async () => {
    await loadBoth(given());
    const page = await given().mentions(BUKHARIN, { limit: 2, offset: 1 });
    expect(page).toMatchObject({ total: 5, truncated: true });
    expect(page?.mentions.map((one) => [one.text, one.quote])).toEqual([
      ["letters", "Nikolai Bukharin"],
      ["letters", "Bukharin"],
    ]);
    expect(page?.mentions[1]?.context.startsWith("🙂 Bukharin opposes")).toBe(true);
  });

  test("relations come strongest first, then by id, each with every sentence that states it", async () => {
    await loadBoth(given());
    const reply = await given().relations(KAUTSKY, {});
    expect(reply?.relations.map((one) => one.id)).toEqual([
      `OPPOSES:${BUKHARIN}:${KAUTSKY}`,
      `CITES:${ARTICLE}:${KAUTSKY}`,
      `CITES:${RENEGADE}:${KAUTSKY}`,
      `OPPOSES:${LENIN}:${KAUTSKY}`,
    ]);
    expect(reply?.relations[0]?.evidence.map((one) => one.quote)).toEqual([
      "Bukharin opposes Karl Kautsky",
      "cites Kautsky there",
    ]);
    expect(reply?.relations[1]).toMatchObject({
      manner: "mention",
      stance: "disputes",
      source: { id: ARTICLE, degree: 2 },
    });
    const page = await given().relations(KAUTSKY, { type: "OPPOSES", limit: 1, offset: 1 });
    expect(page).toMatchObject({
      total: 2,
      truncated: true,
      relations: [{ id: `OPPOSES:${LENIN}:${KAUTSKY}` }],
    });
  });
}

/** Twenty parts of a text of which these hold one place each. */
function twentieths(parts: readonly number[]): number[] {
  return Array.from({ length: 20 }, (_, part) => (parts.includes(part) ? 1 : 0));
}
