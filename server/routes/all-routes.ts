import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { Quality } from "#model";
import type { ReadingDesk } from "../jobs/reading-desk.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { askRoutes } from "./ask-routes.ts";
import { citationRoutes } from "./citation-routes.ts";
import { claimRoutes } from "./claim-routes.ts";
import { decisionRoutes } from "./decision-routes.ts";
import { entityRoutes } from "./entity-routes.ts";
import { exportRoutes } from "./export-routes.ts";
import { graphRoutes } from "./graph-routes.ts";
import { healthRoutes } from "./health-routes.ts";
import { jobRoutes } from "./job-routes.ts";
import { ledgerRoute } from "./ledger-route.ts";
import { pathRoutes } from "./path-routes.ts";
import { proposalRoutes } from "./proposal-routes.ts";
import { qualityRoutes } from "./quality-routes.ts";
import { searchRoutes } from "./search-routes.ts";
import { subgraphRoutes } from "./subgraph-routes.ts";
import { textRoutes } from "./text-routes.ts";

/** Every route below /api. */
export function allRoutes(
  store: GraphStore,
  exportMs: number,
  quality: Quality | undefined,
  desk: ReadingDesk,
): FastifyPluginAsyncTypebox {
  return async (app) => {
    await app.register(graphRoutes(store));
    await app.register(searchRoutes(store));
    await app.register(entityRoutes(store));
    await app.register(subgraphRoutes(store));
    await app.register(pathRoutes(store));
    await app.register(citationRoutes(store));
    await app.register(claimRoutes(store));
    await app.register(textRoutes(store, desk, exportMs));
    await app.register(jobRoutes(desk));
    await app.register(decisionRoutes(store, exportMs));
    await app.register(ledgerRoute(store, { exportMs, textBytes: desk.limits.textBytes }));
    await app.register(proposalRoutes(store));
    await app.register(askRoutes(store));
    await app.register(exportRoutes(store, exportMs));
    await app.register(qualityRoutes(quality));
    await app.register(healthRoutes(store));
  };
}
