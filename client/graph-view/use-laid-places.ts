import { useEffect, useState } from "preact/hooks";
import type { StageGraph } from "../state/stage-graph.ts";
import type { Places } from "./places.ts";

/** The places that `lay` finds for a graph, asked again when other entities are in it; none until all have theirs. */
export function useLaidPlaces(
  { entities }: Pick<StageGraph, "entities">,
  lay: (before: Places) => Promise<Places | undefined>,
): Places {
  const [places, setPlaces] = useState<Places>(new Map());
  const ids = [...entities.keys()].sort().join("~");
  useEffect(() => {
    if (ids === "") return undefined;
    let isOver = false;
    void lay(places).then((laid) => {
      if (!isOver && laid) setPlaces(laid);
    });
    return () => {
      isOver = true;
    };
  }, [ids]);
  return [...entities.keys()].every((id) => places.has(id)) ? places : new Map();
}
