import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../server/store/open-store.ts";
import { describeGraphStore } from "./graph-store.contract.ts";

describeGraphStore("the embedded store in memory", () => openStore(":memory:"), 40);

describeGraphStore(
  "the embedded store in a file",
  () => openStore(`embedded:${join(mkdtempSync(join(tmpdir(), "ibid-store-")), "graph.ibid")}`),
  5,
);
