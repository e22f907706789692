import { expect, test } from "vitest";
import { communitiesOf } from "../../../client/state/communities.ts";
import { foldAll, foldGroup, toggleGroups, unfoldGroup } from "../../../client/state/group-changes.ts";
import {
  fold,
  foldedGroups,
  groupIdOf,
  groupInWords,
  groupsOf,
  leaderIn,
  tiedIndexesOf,
} from "../../../client/state/groups.ts";
import { mergeReplies } from "../../../client/state/stage-graph.ts";
import { START } from "../../../client/state/view.ts";
import { communityGraph } from "../../bench/community-graph.ts";
import { entity, relation, reply } from "./small-stage.ts";

const reds = ["Red", "Rose", "Ruby", "Rust"].map((name, at) => entity("Person", name, 4 - at));
const blues = ["Blue", "Bice", "Navy"].map((name, at) => entity("Person", name, 9 - at));
const lone = entity("Person", "Lone");
const among = (all: typeof reds) =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => relation("CITES", one, other)));
const [red, rose] = reds;
const [blue, bice] = blues;
if (!red || !rose || !blue || !bice) throw new Error("the small stage has lost its people");
const bridges = [
  relation("CITES", red, blue),
  relation("CITES", rose, blue),
  relation("OPPOSES", blue, rose),
];
const graph = mergeReplies([reply([...reds, ...blues, lone], [...among(reds), ...among(blues), ...bridges])]);
const groups = groupsOf(graph, communitiesOf(tiedIndexesOf(graph)));

test("what is tied to each other more than to others is a group, named by whom most ties within it reach, then by whom most places name", () => {
  expect(groups.map(({ leader, members }) => [leader.label, members.length])).toEqual([
    ["Red", 4],
    ["Blue", 3],
  ]);
  expect(groups.map(groupInWords)).toEqual(["Red and 3 more", "Blue and 2 more"]);
});

test("who is tied to all of a group leads it, however seldom named", () => {
  const centre = entity("Person", "Centre", 1);
  const others = ["Ada", "Bea", "Cora", "Dora"].map((name) => entity("Person", name, 9));
  const star = mergeReplies([
    reply(
      [centre, ...others],
      others.map((one) => relation("CITES", centre, one)),
    ),
  ]);
  const [group] = groupsOf(star, communitiesOf(tiedIndexesOf(star)));
  expect(group?.leader.label).toBe("Centre");
});

test("one that is tied to nobody is in no group", () => {
  expect(groups.flatMap(({ members }) => members)).not.toContain(lone.id);
});

test("planted communities are found, and the same each time", () => {
  const planted = communityGraph(300, 1_800, 3);
  const ties = { ...planted, weights: new Float64Array(planted.sources.length).fill(1) };
  const found = communitiesOf(ties);
  expect(communitiesOf(ties)).toEqual(found);
  const together = [...planted.sources].filter(
    (source, tie) => found[source] === found[planted.targets[tie] ?? 0],
  ).length;
  expect(together / planted.sources.length).toBeGreaterThan(0.7);
});

test("a folded group is one node with the places of all in it, and its ties are summed by type and direction", () => {
  const folded = fold(graph, foldedGroups(groups, [rose.id]));
  expect([...folded.entities.keys()].sort()).toEqual(
    [...blues.map(({ id }) => id), lone.id, `group:${red.id}`].sort(),
  );
  expect(folded.entities.get(`group:${red.id}`)).toMatchObject({ label: "Red and 3 more", mentions: 10 });
  const toOthers = [...folded.relations.values()].filter(({ id }) => id.startsWith("group:"));
  expect(toOthers.map(({ type, source, target, evidence }) => [type, source, target, evidence])).toEqual([
    ["CITES", `group:${red.id}`, blue.id, 2],
    ["OPPOSES", blue.id, `group:${red.id}`, 1],
  ]);
  expect(folded.relations.size).toBe(among(blues).length + 2);
});

test("with every group folded, two of them are joined by one line for each type and direction", () => {
  const folded = fold(graph, groups);
  expect(folded.entities.size).toBe(3);
  expect(folded.relations.size).toBe(2);
});

test("nothing folded is the graph itself", () => {
  expect(fold(graph, [])).toBe(graph);
});

test("opening a group again gives the view as it was, but for what is selected", () => {
  const [group] = groups;
  if (!group) throw new Error("no group was found");
  const on = toggleGroups()(START);
  const folded = foldGroup(group, groupIdOf(group))(on);
  expect(folded).toMatchObject({ collapsed: [red.id], selected: `group:${red.id}` });
  expect({ ...unfoldGroup(group)(folded), selected: undefined }).toEqual(on);
  expect(foldAll(groups, true)(on).collapsed).toEqual([red.id, blue.id]);
  expect(foldAll(groups, false)(folded).collapsed).toEqual([]);
});

test("a group's id says who leads it, and no other id does", () => {
  expect(leaderIn(`group:${red.id}`)).toBe(red.id);
  expect(leaderIn(red.id)).toBeUndefined();
  expect(leaderIn(undefined)).toBeUndefined();
});
