#!/usr/bin/env node
// The door of an installed `ibid`: lets Node read TypeScript, then starts the command line.
import "./read-typescript.mjs";

await import("./main.ts");
