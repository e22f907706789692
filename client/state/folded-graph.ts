import { computed, effect, signal } from "@preact/signals";
import type { CommunitiesReply, CommunitiesRequest } from "./communities-worker.ts";
import { fold, foldedGroups, GROUPED_FROM, type Group, groupsOf, tiedIndexesOf } from "./groups.ts";
import { say } from "./spoken.ts";
import type { StageGraph } from "./stage-graph.ts";
import { view, visibleGraph } from "./store.ts";

/** The communities that were found last, and in what graph. */
const found = signal<{ readonly graph: StageGraph; readonly communities: Uint32Array } | undefined>(
  undefined,
);
let worker: Worker | undefined;
let asked = 0;

/** True where there is enough on the stage for groups to be of use. */
export const canBeGrouped = computed(() => visibleGraph.value.entities.size >= GROUPED_FROM);
const isGrouped = computed(() => view.value.groups && canBeGrouped.value);

/** The groups on the stage, largest first; none where the reader did not ask for them. */
export const groups = computed<readonly Group[]>(() => {
  if (!isGrouped.value || !found.value) return [];
  const { graph, communities } = found.value;
  return onStage(groupsOf(graph, communities), visibleGraph.value);
});

/** While new groups are being found, the former ones hold for what is still there. */
function onStage(all: readonly Group[], { entities }: StageGraph): Group[] {
  return all.flatMap(({ leader, members }) => {
    const there = members.filter((id) => entities.has(id));
    return entities.has(leader.id) && there.length > 2 ? [{ leader, members: there }] : [];
  });
}

const collapsedKey = computed(() => JSON.stringify(view.value.collapsed));
/** The groups that are folded into one node. */
export const folded = computed<readonly Group[]>(() =>
  foldedGroups(groups.value, JSON.parse(collapsedKey.value) as string[]),
);

/** What is drawn: the visible graph, each folded group as one node. */
export const foldedGraph = computed(() => fold(visibleGraph.value, folded.value));

effect(() => {
  const graph = visibleGraph.value;
  if (isGrouped.value && found.peek()?.graph !== graph) findGroups(graph);
});

/** Finds communities away from the page's thread; the latest question counts. */
function findGroups(graph: StageGraph): void {
  worker ??= startWorker();
  const number = ++asked;
  worker.onmessage = ({ data }: MessageEvent<CommunitiesReply>) => {
    if (data.number === number) found.value = { graph, communities: data.communities };
  };
  const ties = tiedIndexesOf(graph);
  worker.postMessage({ number, ties } satisfies CommunitiesRequest, [
    ties.sources.buffer,
    ties.targets.buffer,
    ties.weights.buffer,
  ]);
}

function startWorker(): Worker {
  const started = new Worker(new URL("./communities-worker.ts", import.meta.url), { type: "module" });
  started.onerror = () => say("Groups could not be found. Reload the page and try again.");
  return started;
}
