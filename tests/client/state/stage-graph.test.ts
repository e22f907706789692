import { expect, test } from "vitest";
import { kindCounts, mergeReplies, neighboursOn, withRelations } from "../../../client/state/stage-graph.ts";
import { entity, relation, reply } from "./small-stage.ts";

const lenin = entity("Person", "Lenin", 9);
const party = entity("Organisation", "Party", 5);
const treaty = entity("Event", "Treaty", 3);
const member = relation("MEMBER_OF", lenin, party);
const opposes = relation("OPPOSES", party, treaty);
const near = relation("APPEARS_WITH", lenin, treaty);
const graph = mergeReplies([reply([lenin, party], [member]), reply([treaty, party], [opposes, near])]);

test("answers laid side by side make one graph, nothing twice", () => {
  expect([...graph.entities.keys()]).toEqual([lenin.id, party.id, treaty.id]);
  expect(graph.relations.size).toBe(3);
});

test("a relation without both ends is left out", () => {
  expect(mergeReplies([reply([lenin], [member])]).relations.size).toBe(0);
  expect(withRelations(mergeReplies([reply([lenin], [])]), [member]).relations.size).toBe(0);
});

test("kinds are counted, and neighbours come most named first", () => {
  expect(kindCounts(graph).get("Person")).toBe(1);
  expect(neighboursOn(graph, party.id).map(({ label }) => label)).toEqual(["Lenin", "Treaty"]);
});

test("a path brings its entities and relations, and says which they are", () => {
  const { coAuthorOf: _, ...own } = member;
  const quoted = { ...own, source: lenin, target: party, evidence: [] };
  const paths = {
    total: 1,
    truncated: false,
    from: lenin,
    to: party,
    paths: [{ words: "", entities: [lenin, party], relations: [quoted] }],
  };
  const laid = mergeReplies([reply([treaty], [])], paths);
  expect(laid.onPath).toEqual(new Set([lenin.id, party.id, member.id]));
  expect(laid.relations.get(member.id)).toMatchObject({ source: lenin.id, target: party.id });
});
