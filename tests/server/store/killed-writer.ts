import { writeSync } from "node:fs";
import { openEmbeddedStore } from "../../../server/store/embedded-store.ts";
import { numberedGraph } from "./numbered-graph.ts";

/* Run as a program of its own: loads text after text into the file, and says each one's id once it is acknowledged. */
const [file = "", from = "0", to = "0"] = process.argv.slice(2);
const store = openEmbeddedStore(file);
for (let number = Number(from); number < Number(to); number++) {
  const builder = numberedGraph(number);
  await store.load(builder.graph(), builder.bodies());
  writeSync(1, `text-${number}\n`);
}
await store.close();
