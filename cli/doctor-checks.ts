import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { weighedTypes } from "../extract/relation-model/relation-weights.ts";
import { clientState } from "./build-client.ts";
import { explainError } from "./explain-error.ts";
import { openReader } from "./open-reader.ts";
import type { ReaderChoice } from "./reader-choice.ts";
import { isAddress, openToRead, type StoreChoice } from "./store-choice.ts";
import { demandWritable } from "./write-whole.ts";

/** One thing that was looked at, in words, with what to do where it is not in order. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly words: string;
  readonly fix?: string;
}

/** The oldest Node that runs everything. */
const NODE_FLOOR = [20, 19] as const;
/** Megabytes that should be free where the store lies: a large book with its graph takes less. */
const DISK_FLOOR_MB = 200;
const BYTES_PER_MB = 1_000_000;

/** Whether this Node is new enough. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [floor, floorMinor] = NODE_FLOOR;
  const ok = major > floor || (major === floor && minor >= floorMinor);
  if (ok) return { name: "Node", ok, words: `${version}.` };
  return {
    name: "Node",
    ok,
    words: `${version} is too old.`,
    fix: `Install Node ${floor}.${floorMinor} or newer.`,
  };
}

/** Whether the store's folder can be written and has room. */
export async function checkDisk(url: string): Promise<Check> {
  const folder = nearestThere(isAddress(url) ? resolve(".ibid") : dirname(resolve(url)));
  return watched("disk", async () => {
    await demandWritable(resolve(folder, "probe"), "with --store");
    const { bavail, bsize } = await statfs(folder);
    const free = Math.floor((bavail * bsize) / BYTES_PER_MB);
    const words = `${free.toLocaleString("en-GB")} MB free in ${folder}.`;
    if (free >= DISK_FLOOR_MB) return { name: "disk", ok: true, words };
    return { name: "disk", ok: false, words, fix: `Free at least ${DISK_FLOOR_MB} MB.` };
  });
}

/** The folder itself, or where it is not there yet, the one that it would be made in. */
function nearestThere(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
}

/** Whether the weights of the encoders that read are there and whole, and what these find and Ibid does not keep. */
export function checkEncoder({ encoders }: ReaderChoice): Promise<Check> {
  return watched("encoder", async () => {
    const encoder = await openReader({ encoders });
    await encoder.close();
    const { id, leftOut = [] } = encoder;
    const left = leftOut.length > 0 ? ` Left out of what it finds: ${leftOut.join(", ")}.` : "";
    return { name: "encoder", ok: true, words: `${id}.${left}` };
  });
}

/** Whether the weights of the words that state relations are there and whole. */
export function checkRelationWeights(): Promise<Check> {
  return watched("relations", async () => ({
    name: "relations",
    ok: true,
    words: `the words are weighed for ${weighedTypes()} types.`,
  }));
}

/** Which language model reads too; it is not asked anything here. */
export function checkModel({ model }: ReaderChoice): Check[] {
  if (!model) return [];
  const words = `${model.name} at ${new URL(model.endpoint).host}, asked only while texts are read.`;
  return [{ name: "model", ok: true, words }];
}

/** Whether the store, embedded or Neo4j, can be opened and answers. */
export function checkStore(choice: StoreChoice): Promise<Check> {
  return watched("store", async () => {
    if (choice.isSample && !existsSync(choice.url)) {
      return { name: "store", ok: true, words: `${choice.url} is not there yet; opening Ibid makes it.` };
    }
    const store = await openToRead(choice);
    try {
      const { status, store: kind, entities } = await store.health();
      const words = `${kind} at ${choice.url}, ${entities ?? 0} entities.`;
      if (status === "ok") return { name: "store", ok: true, words };
      return { name: "store", ok: false, words, fix: "Start it, or name another one with --store." };
    } finally {
      await store.close();
    }
  });
}

/** Whether the browser's pages are built; where they are not, opening builds them. */
export function checkBuild(): Check {
  const state = clientState();
  const words = {
    ready: "built.",
    missing: "not built yet; opening Ibid builds them.",
    stale: "older than their sources; opening Ibid builds them anew.",
  };
  return { name: "pages", ok: true, words: words[state] };
}

async function watched(name: string, look: () => Promise<Check>): Promise<Check> {
  try {
    return await look();
  } catch (error) {
    const { isOurs, message, details } = explainError(error);
    return { name, ok: false, words: isOurs ? (details[0] ?? message).replace(/^Error: /u, "") : message };
  }
}
