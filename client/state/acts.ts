import { signal } from "@preact/signals";
import type { EntitySummary, Quote, Span, SubgraphReply } from "#model";
import { noteTurnedTo } from "./ask-first.ts";
import { addToChosen, clearChosen } from "./chosen.ts";
import type { Crowd } from "./crowd.ts";
import { fetchFirstMention } from "./first-mention.ts";
import { focusOnPassage } from "./focus-wanted.ts";
import { folded, foldedGraph, groups } from "./folded-graph.ts";
import { foldGroup, unfoldGroup } from "./group-changes.ts";
import { groupIdOf, leaderIn } from "./groups.ts";
import { CROWD, loadNeighbours } from "./load-stage.ts";
import { say } from "./spoken.ts";
import { alone } from "./stage-graph.ts";
import { begin, hovered, look, perform, stage, stageGraph, view, visit } from "./store.ts";
import { askQuestion, collapse, expand, openText, select, showPath } from "./view-changes.ts";

/** The crowd that the reader is asked to choose from. */
export const crowd = signal<Crowd | undefined>(undefined);
/** Milliseconds in which an answer comes without anybody having waited. */
const QUIET = 200;
let lateness: ReturnType<typeof setTimeout> | undefined;

/** Puts an entity on the stage with its neighbourhood; where that is late, the entity alone stands there meanwhile. */
export function open(entity: EntitySummary | Pick<EntitySummary, "id">): void {
  clearChosen();
  begin(entity.id);
  clearTimeout(lateness);
  if ("degree" in entity) lateness = setTimeout(() => showAlone(entity), QUIET);
}

function showAlone(entity: EntitySummary): void {
  const { seeds } = view.peek();
  const isAsked = seeds.length === 1 && seeds[0] === entity.id;
  if (isAsked && !stageGraph.peek().entities.has(entity.id)) stage.meanwhile(alone(entity));
}

/** Selects on a click; undefined clears the selection. */
export function choose(id: string | undefined): void {
  clearChosen();
  look(select(id === undefined ? undefined : groupOfTie(id)));
}

/** Selects what a decision has made: the reader has not turned away from it. */
export function chooseDecided(id: string | undefined): void {
  choose(id);
  noteTurnedTo();
}

/** A line to a folded group stands for several relations: it selects the group. */
function groupOfTie(id: string): string {
  const tie = leaderIn(id) === undefined ? undefined : foldedGraph.peek().relations.get(id);
  return [tie?.source, tie?.target].find((end) => leaderIn(end) !== undefined) ?? id;
}

/** Adds an entity to the selection, or takes it out; between two the path can be asked for. */
export function chooseSecond(id: string): void {
  addToChosen(id);
}

/** Shows the paths between the selected entity and another; where the pointer rests counts again once it moves on. */
export function pathTo(id: string | undefined): void {
  const { selected } = view.peek();
  if (!selected || !id || id === selected) return;
  clearChosen();
  hovered.value = undefined;
  perform(showPath(selected, id));
}

/** Brings an entity's other neighbours on the stage, or lets the reader choose where they are a crowd. */
export async function expandFrom(id: string): Promise<void> {
  const group = folded.peek().find((one) => groupIdOf(one) === id);
  if (group) return perform(unfoldGroup(group));
  const { atLeast } = view.peek();
  const reply = await loadNeighbours(id, atLeast).catch(() => undefined);
  if (!reply) return say("The neighbours could not be fetched. Try again.");
  const onStage = stageGraph.peek().entities;
  const newcomers = reply.entities.filter((entity) => !onStage.has(entity.id));
  if (newcomers.length === 0) say(atLeast > 0 ? ALL_SURE_THERE : ALL_THERE);
  else if (newcomers.length > CROWD) crowd.value = crowdOf(id, reply, newcomers);
  else perform(expand({ id, kinds: [], limit: reply.entities.length }));
}

function crowdOf(of: string, { entities, relations }: SubgraphReply, newcomers: EntitySummary[]): Crowd {
  return { of, neighbours: entities.filter(({ id }) => id !== of), newcomers, relations };
}

const ALL_THERE = "All that a text ties to it is on the stage.";
const ALL_SURE_THERE = "All that a text ties to it surely enough is on the stage.";

/** Takes back what expanding the entity brought; where nothing was expanded, folds the group in which it lies. */
export function collapseFrom(id: string): void {
  const group = groups.peek().find(({ members }) => members.includes(id));
  const isExpanded = view.peek().expansions.some((one) => one.id === id);
  if (group && !isExpanded) perform(foldGroup(group, groupIdOf(group)));
  else perform(collapse(id));
}

/** Opens a text at a place. */
export function read(text: string, at?: Span, shown?: string): void {
  visit(openText(text, at, shown));
}

/** Opens a text at a place, where the keyboard goes on. */
function readOn(place: Quote, id: string): void {
  read(place.text, place, id);
  focusOnPassage();
}

/** Opens the text where an entity is first named. */
export async function readFirst(id: string): Promise<void> {
  const place = await fetchFirstMention(id).catch(() => undefined);
  if (place) readOn(place, id);
  else say("Its place in the text could not be fetched. Try again.");
}

/** Asks a question in words. */
export function ask(question: string): void {
  visit(askQuestion(question));
}
