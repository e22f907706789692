// The door of the thread in which files with markup are opened: lets Node read TypeScript there too, then starts it.
import "./read-typescript.mjs";

await import("./opening-worker.ts");
