import { expect, test } from "vitest";
import { methodAtMark } from "#model";
import { ask } from "../../server/ask/ask.ts";
import type { Given } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { LENIN, TROTSKY } from "./small-graphs.ts";

/** Which page a citation gives, and where. */
export function describeCitedPages(given: Given): void {
  test("each place of a citation says the page that its own note gives", async () => {
    const body =
      "Trotsky is wrong. He errs. As Trotsky says. Trotsky, My Life, p. 44. Trotsky, My Life, p. 113.";
    const places = [
      ["letters", "Trotsky is wrong."],
      ["letters", "He errs."],
      ["letters", "As Trotsky says."],
      ["letters", "Trotsky, My Life, p. 44."],
      ["letters", "Trotsky, My Life, p. 113."],
    ] as const;
    const builder = new GraphBuilder()
      .text("letters", "Letters", body, { author: LENIN })
      .entity(LENIN, "Person", [["letters", "He"]], { label: "Vladimir Lenin" })
      .entity(TROTSKY, "Person", [["letters", "Trotsky"]])
      .relation("CITES", LENIN, TROTSKY, places, { locator: "44" });
    const graph = builder.graph();
    const methods = [methodAtMark("note"), methodAtMark("note"), "encoder", "note", "note"];
    for (const { attributes } of graph.edges)
      attributes.evidence = attributes.evidence.map((place, at) => ({ ...place, method: methods[at] ?? "" }));
    await given().load(graph, builder.bodies());
    const [row] = (await given().citations({ entity: LENIN }))?.citations ?? [];
    expect(new Map(row?.evidence.map(({ quote, locator }) => [quote, locator]))).toEqual(
      new Map([
        ["Trotsky is wrong.", "44"],
        ["He errs.", "113"],
        ["As Trotsky says.", undefined],
        ["Trotsky, My Life, p. 44.", "44"],
        ["Trotsky, My Life, p. 113.", "113"],
      ]),
    );
    const asked = await ask(given(), "whom did Lenin cite");
    expect(asked.rows[0]?.words).not.toContain("44");
  });
}
