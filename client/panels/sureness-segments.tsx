import { perform, view } from "../state/store.ts";
import { setAtLeast } from "../state/view-changes.ts";
import { Segments } from "./segments.tsx";

/** Usual steps of how sure a relation must be, in per cent. */
export const SURENESS = [0, 50, 75, 90];

/** How sure a relation must be: one of the usual steps, and any other that an address asks for. */
export function SurenessSegments() {
  const { atLeast } = view.value;
  const steps = SURENESS.includes(atLeast) ? SURENESS : [...SURENESS, atLeast].sort((a, b) => a - b);
  return (
    <Segments
      label="At least this sure"
      choices={steps.map((sure) => [String(sure), sure === 0 ? "any" : `${sure} %`] as const)}
      chosen={String(atLeast)}
      choose={(sure) => perform(setAtLeast(Number(sure)))}
    />
  );
}
