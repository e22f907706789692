#!/usr/bin/env node
// The door of an installed `ibid`: lets Node read TypeScript, then starts the command line.
import { register } from "tsx/esm/api";

register();
await import("./main.ts");
