import { LIMITS } from "#model";
import { BadSettingError } from "./bad-setting-error.ts";
import { SERVER_LIMITS, type ServerLimits } from "./limits.ts";
import { pathOfStore } from "./store/path-of-store.ts";
import { VARIABLES, type Variable, type VariableName } from "./variables.ts";

/** Everything that the environment decides. */
export interface Config {
  readonly store: string;
  /** Texts read at the same time (0: as many as cores and memory allow), megabytes of objects for each, and what opening a file may take. */
  readonly reading: {
    readonly workers: number;
    readonly workerMb: number;
    readonly openMs: number;
    readonly openMb: number;
  };
  /** Folders of encoders with commas between, and a language model; all empty for the built-in encoder alone. */
  readonly reader: {
    readonly encoder: string;
    readonly modelEndpoint: string;
    readonly model: string;
    readonly modelKey?: string;
  };
  readonly neo4j: { readonly user: string; readonly password: string; readonly database?: string };
  readonly host: string;
  readonly port: number;
  readonly hosts: readonly string[];
  readonly token?: string;
  readonly publishedOn?: string;
  readonly limits: ServerLimits;
}

/** One setting as `doctor` shows it; a secret shows only whether it is set. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const TOKEN_BYTES = 32;
const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);

/** The configuration that the environment asks for; throws a BadSettingError that names the variable. */
export function readConfig(environment: Environment = process.env): Config {
  const text = (name: VariableName) => environment[name]?.trim() || VARIABLES[name].fallback;
  const whole = (name: VariableName) => wholeNumber(name, text(name));
  const database = text("NEO4J_DATABASE");
  const token = text("IBID_TOKEN");
  const publishedOn = text("IBID_PUBLISHED_ON");
  const modelKey = text("IBID_MODEL_KEY");
  return {
    store: pathOfStore(text("IBID_STORE")),
    reading: {
      workers: whole("IBID_WORKERS"),
      workerMb: whole("IBID_WORKER_MB"),
      openMs: whole("IBID_OPEN_MS"),
      openMb: whole("IBID_OPEN_MB"),
    },
    reader: {
      encoder: text("IBID_ENCODER"),
      modelEndpoint: text("IBID_MODEL_ENDPOINT"),
      model: text("IBID_MODEL"),
      ...(modelKey && { modelKey }),
    },
    neo4j: { user: text("NEO4J_USER"), password: text("NEO4J_PASSWORD"), ...(database && { database }) },
    host: text("IBID_HOST"),
    port: whole("IBID_PORT"),
    hosts: text("IBID_HOSTS")
      .split(",")
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean),
    ...(token && { token }),
    ...(publishedOn && { publishedOn }),
    limits: {
      ...SERVER_LIMITS,
      inFlight: whole("IBID_IN_FLIGHT"),
      queryMs: whole("IBID_QUERY_MS"),
      exportMs: whole("IBID_EXPORT_MS"),
      bodyBytes: whole("IBID_BODY_BYTES"),
      textBytes: whole("IBID_TEXT_BYTES"),
      fetchBytes: whole("IBID_FETCH_BYTES"),
      fetchMs: whole("IBID_FETCH_MS"),
      fetchRedirects: whole("IBID_FETCH_REDIRECTS"),
      fetchPrivate: whole("IBID_FETCH_PRIVATE") === 1,
      replyBytes: whole("IBID_REPLY_BYTES"),
      readingBytes: whole("IBID_READING_BYTES"),
    },
  };
}

/** Throws a BadSettingError where the address can be reached from other computers and no good token guards it. */
export function demandGuard(config: Pick<Config, "host" | "publishedOn" | "token">): void {
  if (config.token !== undefined && Buffer.byteLength(config.token) < TOKEN_BYTES) {
    throw new BadSettingError(
      `IBID_TOKEN has fewer than ${TOKEN_BYTES} bytes. Set a longer one, such as the output of: openssl rand -hex 32`,
    );
  }
  if (config.token !== undefined || isLoopback(config.publishedOn ?? config.host)) return;
  throw new BadSettingError(
    `Other computers can reach ${config.host}, so a token is needed. Set IBID_TOKEN to the output of: openssl rand -hex 32; or listen on 127.0.0.1`,
  );
}

/** True where only this computer can reach the address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host.toLowerCase()) || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(host);
}

/** Every setting and every limit with its value, secrets hidden. */
export function settings(environment: Environment = process.env): Setting[] {
  const names = Object.keys(VARIABLES) as VariableName[];
  return [
    ...names.map((name) => setting(name, environment[name]?.trim())),
    ...apiLimits(),
    ...readingLimits(),
  ];
}

function setting(name: VariableName, given: string | undefined): Setting {
  const variable: Variable = VARIABLES[name];
  const value = variable.isSecret
    ? given
      ? "(set)"
      : "(not set)"
    : given || variable.fallback || "(not set)";
  return { name, value, meaning: variable.meaning };
}

function apiLimits(): Setting[] {
  return Object.entries(LIMITS).map(([name, limit]) => ({
    name: `limit: ${name}`,
    value: `${limit.default}, at most ${limit.max}`,
    meaning: "of an answer, unless the request asks for another number up to the most",
  }));
}

function readingLimits(): Setting[] {
  const { filesPerJob, waitingBytes, jobsKept, streams } = SERVER_LIMITS;
  return [
    { name: "limit: filesPerJob", value: String(filesPerJob), meaning: "texts that are added in one go" },
    {
      name: "limit: waitingBytes",
      value: String(waitingBytes),
      meaning: "bytes of all texts that wait to be read",
    },
    { name: "limit: jobsKept", value: String(jobsKept), meaning: "readings that the server remembers" },
    {
      name: "limit: streams",
      value: String(streams),
      meaning: "pages that follow a reading at the same time",
    },
  ];
}

function wholeNumber(name: VariableName, given: string): number {
  const [min, max] = (VARIABLES[name] as Variable).whole ?? [0, Number.MAX_SAFE_INTEGER];
  const value = Number(given);
  if (/^\d+$/u.test(given) && value >= min && value <= max) return value;
  throw new BadSettingError(`${name} is "${given}". Set a whole number from ${min} to ${max}, or unset it.`);
}
