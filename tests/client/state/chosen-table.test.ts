import { expect, test } from "vitest";
import { tableOf } from "../../../client/state/chosen-table.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "./small-stage.ts";

const [a, b, c] = [
  entity("Person", 'Anna "the" Great'),
  entity("Work", "State, and Society"),
  entity("Person", "=Carl"),
];
const graph = mergeReplies([reply([a, b, c], [relation("AUTHORED", a, b), relation("CITES", c, b)])]);

test("each tie among the chosen is a line, and one without a tie stands alone", () => {
  const lines = tableOf(graph, [a.id, b.id]).split("\r\n");
  expect(lines[0]).toBe("from,relation,to,places,confidence,from id,to id");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('"Anna ""the"" Great",wrote,"State, and Society",1,0.90');
});

test("a name that a spreadsheet would take for a formula is disarmed", () => {
  expect(tableOf(graph, [c.id]).split("\r\n")[1]).toBe(`'=Carl,,,,,${c.id},`);
});
