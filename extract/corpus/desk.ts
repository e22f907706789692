import type { Bodies } from "#model";
import type { Clusters } from "./clusters.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Thing } from "./things.ts";
import type { Ties } from "./ties.ts";

/** What every rule works with: all things, what is known of them, and the sets that they are joined into. */
export interface Desk {
  readonly things: readonly Thing[];
  readonly clusters: Clusters;
  readonly surroundings: Surroundings;
  readonly ties: Ties;
  readonly bodies: Bodies;
}
