import type { DrawnGraph } from "./drawn-graph.ts";

const EVENTS = ["nodeAdded", "nodeDropped", "nodeAttributesUpdated", "cleared"] as const;

/** Calls the listener whenever a node comes, goes or moves, until the returned function is called. */
export function onChange(drawing: DrawnGraph, listen: () => void): () => void {
  for (const event of EVENTS) drawing.on(event, listen);
  return () => {
    for (const event of EVENTS) drawing.off(event, listen);
  };
}
