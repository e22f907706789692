// The door of a reading thread: lets Node read TypeScript there too, then starts the reader.
import { register } from "tsx/esm/api";

register();
await import("./reading-worker.ts");
