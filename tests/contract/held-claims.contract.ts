import { expect, test } from "vitest";
import { ask } from "../../server/ask/ask.ts";
import type { Given } from "./given-store.ts";
import { GraphBuilder } from "./graph-builder.ts";
import { BUKHARIN, LENIN } from "./small-graphs.ts";

const BODY = "Bukharin denied that Lenin had won.";
const CLAIM = "claim:letters:0123456789ab";

/** Whoever denies or doubts a claim does not assert it, wherever the two are joined. */
export function describeHeldClaims(given: Given): void {
  test("an entity that is a claim says how it is held, and who denies it is said to deny it on every way", async () => {
    const builder = new GraphBuilder()
      .text("letters", "Letters", BODY)
      .entity(BUKHARIN, "Person", [["letters", "Bukharin"]])
      .entity(LENIN, "Person", [["letters", "Lenin"]])
      .entity(CLAIM, "Claim", [["letters", "Lenin had won"]], { kind: "reported", polarity: "denied" })
      .relation("ASSERTS", BUKHARIN, CLAIM, [["letters", "Lenin had won"]])
      .relation("ABOUT", CLAIM, LENIN, [["letters", "Lenin had won"]]);
    await given().load(builder.graph(), builder.bodies());
    const stage = await given().subgraph({
      seeds: [BUKHARIN],
      types: ["Person", "Claim"],
      relations: ["ASSERTS"],
    });
    expect(stage?.entities.map(({ id, polarity }) => [id, polarity])).toEqual([
      [BUKHARIN, undefined],
      [CLAIM, "denied"],
    ]);
    const { relations = [] } = (await given().relations(BUKHARIN, {})) ?? {};
    expect(relations.map(({ target }) => target.polarity)).toEqual(["denied"]);
    const ways = await given().paths({ from: BUKHARIN, to: LENIN });
    expect(ways?.paths.map(({ words }) => words)).toEqual([
      "Bukharin -> denies -> Lenin had won -> is about -> Lenin",
    ]);
    const back = await given().paths({ from: LENIN, to: BUKHARIN });
    expect(back?.paths.map(({ words }) => words)).toEqual([
      "Lenin -> is the subject of -> Lenin had won -> denied by -> Bukharin",
    ]);
    const { rows } = await ask(given(), "who is Bukharin?");
    expect(rows.map(({ words }) => words).join("; ")).not.toContain("asserts");
  });
}
