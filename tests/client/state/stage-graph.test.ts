import { expect, test } from "vitest";
import {
  kindCounts,
  mergeReplies,
  neighboursOn,
  visibleOf,
  withRelations,
} from "../../../client/state/stage-graph.ts";
import { START } from "../../../client/state/view.ts";
import { toggleKind, toggleLayer, toggleRelation } from "../../../client/state/view-changes.ts";
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

test("names that merely stand together show only with their layer", () => {
  expect(visibleOf(graph, START).relations.has(near.id)).toBe(false);
  expect(visibleOf(graph, toggleLayer("appears-with")(START)).relations.has(near.id)).toBe(true);
});

test("a hidden kind takes its relations with it, a hidden relation leaves its ends", () => {
  const withoutPeople = visibleOf(graph, toggleKind("Person")(START));
  expect([withoutPeople.entities.size, withoutPeople.relations.size]).toEqual([2, 1]);
  const withoutOpposition = visibleOf(graph, toggleRelation("OPPOSES")(START));
  expect([withoutOpposition.entities.size, withoutOpposition.relations.size]).toEqual([3, 1]);
});

test("kinds are counted, and neighbours come most named first", () => {
  expect(kindCounts(graph).get("Person")).toBe(1);
  expect(neighboursOn(graph, party.id).map(({ label }) => label)).toEqual(["Lenin", "Treaty"]);
});

test("a path brings its entities and relations, and says which they are", () => {
  const quoted = { ...member, source: lenin, target: party, evidence: [] };
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
