import { afterAll, describe, expect, test } from "vitest";
import { CONNECTED, type Graph, type Mention, relationId } from "#model";
import { ask } from "../../../server/ask/ask.ts";
import { openStore } from "../../../server/store/open-store.ts";
import { at, BODIES, smallGraph } from "./small-graph.ts";

const store = await openStore(":memory:");
await store.load(smallGraph(), BODIES);
afterAll(() => store.close());

describe("everything connected to X", () => {
  test("lists stated relations before claims before shared sentences, and the nearer before the farther", async () => {
    const { rows, answer } = await ask(store, "everything connected to the Truce of Löwen");
    expect(rows.map(({ distance, words }) => `${distance} ${words.replace("Truce of Löwen ", "")}`)).toEqual([
      "1 -> had part in it -> Karl Brandt",
      "1 -> had part in it -> Guild of Printers",
      "1 -> opposed by -> Peace League",
      "1 -> is in -> Löwen",
      "1 -> named in one sentence with -> Mira Vance",
      "2 -> is in -> Löwen -> is the place of -> Old Mill",
      "2 -> opposed by -> Peace League -> has as member -> Ivan Trotzkij",
      "2 -> opposed by -> Peace League -> published -> The Red Lamp",
      "2 -> had part in it -> Karl Brandt -> opposed by -> Rosa Hart",
      "2 -> had part in it -> Karl Brandt -> wrote -> The Coming Storm",
    ]);
    expect(answer).toBe(
      "9 entities are connected to Truce of Löwen within 2 steps by what the texts state (4 directly, 5 farther); 1 more only by a shared sentence.",
    );
  });

  test("marks what no text states a way to: tied only by a claim, or only by a shared sentence", async () => {
    const { rows, total, answer } = await ask(
      store,
      "everything connected to the Truce of Löwen within 1 hop",
    );
    const loose = rows.filter(({ tie }) => tie).map(({ entity, tie }) => `${entity.label}: ${tie}`);
    expect(loose).toEqual(["Rosa Hart: claim", "Mira Vance: together"]);
    expect(total).toBe(rows.length);
    expect(answer).toBe(
      "4 entities are connected to Truce of Löwen directly by what the texts state; 1 more only by a claim, 1 only by a shared sentence.",
    );
  });

  test("counts by the same walk as the neighbourhood that the browser shows", async () => {
    const { limit, fanOut, hops } = CONNECTED;
    const walk = { seeds: ["person:karl-brandt"], limit, fanOut, hops, relations: [...CONNECTED.relations] };
    const seen = await store.subgraph(walk);
    const { rows, total } = await ask(store, "everything connected to person:karl-brandt");
    const loose = rows.filter(({ tie }) => tie).length;
    expect(total - loose).toBe((seen?.total.entities ?? 0) - 1);
  });

  test("means by the name of a place the greater event that is called by it too, and leaves out neither's ties", async () => {
    const { rows, answer, api, reading } = await ask(store, "everything connected to Löwen within 1 hop");
    expect(answer).toContain("Read “Löwen” as Truce of Löwen.");
    expect(reading?.chips[0]?.others.map(({ label }) => label)).toContain("Löwen");
    expect(api).toBe("/api/subgraph?seeds=event%3Atruce-of-loewen&seeds=place%3Aloewen&hops=1");
    const labels = rows.map(({ entity }) => entity.label);
    expect(labels).toEqual(expect.arrayContaining(["Karl Brandt", "Old Mill"]));
    expect(labels).not.toContain("Löwen");
  });

  test("says each path in words, the first from X on", async () => {
    const { rows } = await ask(store, "everything connected to the Truce of Löwen within 2 hops");
    const storm = rows.find(({ entity }) => entity.label === "The Coming Storm");
    expect(storm?.words).toBe("Truce of Löwen -> had part in it -> Karl Brandt -> wrote -> The Coming Storm");
    expect(storm?.quotes.length).toBe(2);
  });

  test("ties what a claim speaks about with who speaks and with what else it speaks about", async () => {
    const own = await openStore(":memory:");
    await own.load(
      smallGraph((type) => type === "ASSERTS" || type === "ABOUT"),
      BODIES,
    );
    const { rows } = await ask(own, "everything connected to the Truce of Löwen");
    const words = rows.map((row) => row.words);
    expect(words).toContain("Truce of Löwen -> spoken of by -> Rosa Hart");
    expect(words).toContain("Truce of Löwen -> in one claim with -> Karl Brandt");
    await own.close();
  });

  test("still lists who is named in one sentence with X where the text states nothing", async () => {
    const own = await openStore(":memory:");
    await own.load(
      smallGraph(() => false),
      BODIES,
    );
    const { rows } = await ask(own, "everything connected to the Truce of Löwen");
    expect(rows.map(({ entity }) => entity.label).sort()).toEqual(
      ["Guild of Printers", "Karl Brandt", "Löwen", "Mira Vance", "Peace League", "Rosa Hart"].sort(),
    );
    for (const { quotes } of rows) expect(quotes[0]?.context).toContain("Truce of Löwen");
    await own.close();
  });

  test("goes no further than was asked, and never more than three hops", async () => {
    const near = await ask(store, "everything connected to Mira Vance within 1 hop");
    expect(near.rows.every(({ distance }) => distance === 1)).toBe(true);
    const far = await ask(store, "everything connected to Mira Vance within 9 hops");
    expect(far.answer).toContain("At most 3 hops are gone.");
    expect(far.reading?.chips.at(-1)).toEqual({ role: "hops", words: "9 hops", others: [] });
  });
});

describe("how is X connected to Y", () => {
  test("gives the direct tie first, then paths over others", async () => {
    const { rows, answer } = await ask(store, "how is Hart connected to Brandt?");
    expect(rows[0]).toMatchObject({ words: "Rosa Hart -> opposes -> Karl Brandt", distance: 1 });
    expect(answer).toBe(
      "Rosa Hart and Karl Brandt are connected directly: Rosa Hart -> opposes -> Karl Brandt.",
    );
  });

  test("goes over others where nothing is direct", async () => {
    const { rows } = await ask(store, "path from Selma Ott to the Red Lamp");
    expect(rows[0]?.distance).toBe(3);
    expect(rows[0]?.quotes.length).toBe(3);
  });

  test("says where no more than a shared sentence connects the two, whoever is asked for first", async () => {
    for (const [x, y] of [
      ["Mira Vance", "Truce of Löwen"],
      ["Truce of Löwen", "Mira Vance"],
    ]) {
      const { rows, answer } = await ask(store, `how is ${x} connected to ${y}`);
      expect(answer).toMatch(
        new RegExp(`${x} and ${y} are connected (directly )?only by a shared sentence: `, "u"),
      );
      expect(rows[0]?.entity.label).toBe(y);
      expect(rows[0]?.quotes[0]?.context).toContain("Mira Vance");
    }
  });

  test("goes over shared sentences where no other path is, and says so", async () => {
    const graph = smallGraph(() => false);
    const own = await openStore(":memory:");
    await own.load({ ...graph, edges: [together("Mira Vance"), together("Karl Brandt")] }, BODIES);
    const { answer, rows } = await ask(own, "how is Mira Vance connected to Karl Brandt");
    expect(answer).toMatch(
      /^Mira Vance and Karl Brandt are connected over [^,]+, on the way only by a shared sentence: /u,
    );
    expect(rows[0]?.distance).toBe(2);
    await own.close();
  });

  test("puts what the texts state, however long, before a shared sentence", async () => {
    const graph = smallGraph();
    const own = await openStore(":memory:");
    await own.load({ ...graph, edges: [...graph.edges, ottAndLamp()] }, BODIES);
    const { answer, rows } = await ask(own, "path from Selma Ott to the Red Lamp");
    expect(answer).toMatch(/are connected over [^:]+ and [^:]+: /u);
    expect(rows.at(-1)?.words).toBe("Selma Ott -> named in one sentence with -> The Red Lamp");
    await own.close();
  });
});

/** An APPEARS_WITH between somebody and the Truce of Löwen, in a sentence that names both. */
function together(name: string): Graph["edges"][number] {
  const id = `person:${name.toLowerCase().replace(" ", "-")}`;
  const sentence =
    name === "Mira Vance"
      ? "Mira Vance thought of the Truce of Löwen."
      : "Brandt and the Guild of Printers signed the Truce of Löwen";
  return pair("event:truce-of-loewen", id, at(sentence));
}

function ottAndLamp(): Graph["edges"][number] {
  return pair("person:selma-ott", "work:the-red-lamp", at("Trotzkij admired Selma Ott"));
}

function pair(source: string, target: string, evidence: Mention): Graph["edges"][number] {
  const attributes = { type: "APPEARS_WITH" as const, evidence: [evidence], confidence: 0.5 };
  return { key: relationId("APPEARS_WITH", source, target), source, target, attributes };
}
