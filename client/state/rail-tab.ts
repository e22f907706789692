import { signal } from "@preact/signals";

/** The sides of the rail beside the stage, in their order. */
export const RAIL_TABS = ["filters", "results", "layers"] as const;
export type RailTab = (typeof RAIL_TABS)[number];

/** The side of the rail that is turned up. */
export const railTab = signal<RailTab>("filters");
