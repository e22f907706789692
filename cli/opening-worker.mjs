// The door of the thread in which files with markup are opened: lets Node read TypeScript there too, then starts it.
import { register } from "tsx/esm/api";

register();
await import("./opening-worker.ts");
