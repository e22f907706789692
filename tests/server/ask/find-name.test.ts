import { afterAll, describe, expect, test } from "vitest";
import { ask } from "../../../server/ask/ask.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { BODIES, smallGraph } from "./small-graph.ts";

const store = await openStore(":memory:");
await store.load(smallGraph(), BODIES);
afterAll(() => store.close());

describe("a name", () => {
  test("alone asks for everything connected to it", async () => {
    const reply = await ask(store, "Mira Vance");
    expect(reply.reading?.form).toBe("everything connected to X [within n hops]");
    expect(reply.rows[0]?.entity.label).toBe("Truce of Löwen");
  });

  test("that is a question in itself is a name first", async () => {
    const reply = await ask(store, "Letters on the War");
    expect(reply.reading?.chips[0]?.entity?.id).toBe("work:letters-on-the-war");
  });

  test("that is not written just so is read, and the answer says as what", async () => {
    const { answer, reading } = await ask(store, "who opposed the truce");
    expect(answer).toContain("Read “the truce” as Truce of Löwen.");
    expect(reading?.chips[0]).toMatchObject({
      role: "X",
      words: "the truce",
      entity: { id: "event:truce-of-loewen" },
    });
  });

  test("that two bear is read as one of them, and the other is offered", async () => {
    const { answer, reading } = await ask(store, "members of Guild");
    const [chip] = reading?.chips ?? [];
    const both = [chip?.entity?.id, ...(chip?.others ?? []).map(({ id }) => id)];
    expect(both.slice(0, 2).sort()).toEqual([
      "organisation:guild-of-bakers",
      "organisation:guild-of-printers",
    ]);
    expect(answer).toContain("1 more bears that name.");
  });

  test("that two bear tells them apart, by a sentence that names each", async () => {
    const [chip] = (await ask(store, "members of Guild")).reading?.chips ?? [];
    expect(chip?.namesakes?.[0]?.id).toBe(chip?.entity?.id);
    const sentences = new Map(chip?.namesakes?.map(({ id, named }) => [id, named?.context]));
    expect(sentences.get("organisation:guild-of-printers")).toContain("signed the Truce of Löwen at Löwen");
    expect(sentences.get("organisation:guild-of-bakers")).toContain("the Guild of Bakers was poor");
    const [alone] = (await ask(store, "members of the Peace League")).reading?.chips ?? [];
    expect(alone).not.toHaveProperty("namesakes");
  });

  test("that names nothing is looked for as words where claims are asked for", async () => {
    const { answer, reading, rows } = await ask(store, "what does Hart say about a surrender");
    expect(answer).toBe("1 claim by Rosa Hart with the words “surrender”.");
    expect(reading?.chips[1]).toMatchObject({ role: "Y", words: "a surrender" });
    expect(reading?.chips[1]).not.toHaveProperty("entity");
    expect(rows[0]?.quotes[0]?.quote).toContain("surrender");
  });

  test("of nobody is said to be of nobody, with questions that could be asked instead", async () => {
    const reply = await ask(store, "who cited Napoleon Bonaparte");
    expect(reply.answer).toBe(
      "Nothing found here is called “Napoleon Bonaparte”. Search for its words in the texts, or ask for another name.",
    );
    expect(reply.rows).toEqual([]);
    expect(reply.nearest.length).toBeGreaterThan(0);
    for (const question of reply.nearest) expect((await ask(store, question)).reading).toBeDefined();
  });
});
