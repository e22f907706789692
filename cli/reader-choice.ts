import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { modelEndpoint } from "../extract/recognisers/language-model/model-endpoint.ts";
import { readConfig } from "../server/config.ts";
import { EXIT, ExpectedError } from "./expected-error.ts";

/** The name of the encoder that ships with Ibid, beside the folders of others. */
export const BUILT_IN = "built-in";

/** A language model by its address and its name; its key stays in the environment. */
export interface ModelChoice {
  readonly endpoint: string;
  readonly name: string;
}

/** Who reads, in plain values, since it is sent to reading threads. */
export interface ReaderChoice {
  /** Threads of one computation; 1 where several readers run beside each other. */
  readonly threads?: number | undefined;
  /** Folders of encoders whose names count, or "built-in"; the built-in one alone where absent. */
  readonly encoders?: readonly string[] | undefined;
  readonly model?: ModelChoice | undefined;
}

/** The options of a command by which a reader is chosen. */
export interface ReaderOptions {
  readonly encoder?: readonly string[];
  readonly modelEndpoint?: string;
  readonly model?: string;
}

/** Who reads, as the options say, and otherwise the settings; throws one sentence where they cannot be meant so. */
export function readerChoice(options: ReaderOptions = {}): ReaderChoice {
  const { reader } = readConfig();
  const encoders = (options.encoder ?? reader.encoder.split(",")).map((name) => name.trim()).filter(Boolean);
  const endpoint = options.modelEndpoint ?? reader.modelEndpoint;
  const name = options.model ?? reader.model;
  const model = endpoint === "" && name === "" ? undefined : { endpoint, name };
  if (model) demandUsable(model, reader.modelKey);
  return { ...(encoders.length > 0 && { encoders }), ...(model && { model }) };
}

function demandUsable({ endpoint, name }: ModelChoice, key: string | undefined): void {
  try {
    modelEndpoint(endpoint, name, key);
  } catch (cause) {
    throw new ExpectedError(cause instanceof Error ? cause.message : String(cause), EXIT.usage, cause);
  }
}

/** Twelve digits that tell the readings of one choice from those of another; empty for the built-in encoder alone. */
export function readerKey({ encoders, model }: ReaderChoice): string {
  if (!model && (encoders ?? [BUILT_IN]).every((name) => name === BUILT_IN)) return "";
  const parts = [(encoders ?? [BUILT_IN]).map(folderKey), model?.endpoint, model?.name];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
}

/** The files of a folder with sizes and times: weights of hundreds of megabytes are not read for it. */
function folderKey(folder: string): unknown {
  if (folder === BUILT_IN) return folder;
  const stat = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false });
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    return [resolve(folder), ...names.map((name) => [name, stat(name)?.size, stat(name)?.mtimeMs])];
  } catch {
    return resolve(folder); // what is amiss with the folder is said when it is opened
  }
}

/** Who reads, in a sentence each; nothing for the built-in encoder alone. */
export function readerInWords({ encoders = [], model }: ReaderChoice): string[] {
  const sentences: string[] = [];
  const others = encoders.filter((name) => name !== BUILT_IN);
  if (others.length > 0) {
    const beside = others.length < encoders.length ? " and by the built-in encoder" : "";
    sentences.push(`Names are found by ${others.join(" and ")}${beside}.`);
  }
  if (model) {
    const { host } = new URL(model.endpoint);
    sentences.push(
      `Every passage is sent to the language model ${model.name} at ${host}, beside the encoder.`,
    );
  }
  return sentences;
}
