// The door of a reading thread: lets Node read TypeScript there too, then starts the reader.
import "./read-typescript.mjs";

await import("./reading-worker.ts");
