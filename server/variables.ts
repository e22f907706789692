import { SERVER_LIMITS } from "./limits.ts";

/** One variable of the environment: what holds without it, what it means, and for numbers what it may be. */
export interface Variable {
  readonly fallback: string;
  readonly meaning: string;
  readonly whole?: readonly [min: number, max: number];
  readonly isSecret?: true;
}

const MINUTE_MS = 60_000;
const GIGABYTE = 1_000_000_000;

/** Every variable that Ibid reads, in the order in which they are shown. */
export const VARIABLES = {
  IBID_STORE: {
    fallback: ".ibid/graph.db",
    meaning: "where the graph is kept: a file, or the address of a Neo4j server (neo4j://, bolt://)",
  },
  IBID_WORKERS: {
    fallback: "0",
    meaning: "texts read at the same time; 0 takes one a core, as far as the free memory holds them",
    whole: [0, 1_024],
  },
  IBID_WORKER_MB: {
    fallback: "4096",
    meaning:
      "megabytes that the objects of one reader may take; a text that needs more is left out and named",
    whole: [32, 1_000_000],
  },
  IBID_OPEN_MS: {
    fallback: "120000",
    meaning:
      "milliseconds in which a file with markup (PDF, DOCX, ...) must be opened, or it is left out and named",
    whole: [100, 60 * MINUTE_MS],
  },
  IBID_OPEN_MB: {
    fallback: "2048",
    meaning: "megabytes that the objects of such a file may take while it is opened",
    whole: [32, 1_000_000],
  },
  IBID_ENCODER: {
    fallback: "",
    meaning:
      "folders of encoders whose names count, with commas between; built-in is the one that ships with Ibid",
  },
  IBID_MODEL_ENDPOINT: {
    fallback: "",
    meaning: "address of an OpenAI-compatible server whose language model reads too; off when empty",
  },
  IBID_MODEL: { fallback: "", meaning: "name of that language model" },
  IBID_MODEL_KEY: { fallback: "", meaning: "key of that server", isSecret: true },
  NEO4J_USER: { fallback: "neo4j", meaning: "user of the Neo4j server" },
  NEO4J_PASSWORD: { fallback: "", meaning: "password of the Neo4j server", isSecret: true },
  NEO4J_DATABASE: { fallback: "", meaning: "database of the Neo4j server; its own default when empty" },
  IBID_HOST: {
    fallback: "127.0.0.1",
    meaning: "address to listen on; any but a loopback demands IBID_TOKEN",
  },
  IBID_PORT: {
    fallback: "4317",
    meaning: "port to listen on; 0 takes a free one",
    whole: [0, 65_535],
  },
  IBID_HOSTS: {
    fallback: "",
    meaning: "further names, with commas between, by which a browser may call this server",
  },
  IBID_TOKEN: {
    fallback: "",
    meaning: "secret of 32 bytes or more that every request must carry",
    isSecret: true,
  },
  IBID_PUBLISHED_ON: {
    fallback: "",
    meaning:
      "in a container: the only outside address at which its port is published; a loopback needs no token",
  },
  IBID_IN_FLIGHT: {
    fallback: String(SERVER_LIMITS.inFlight),
    meaning: "requests worked on at once; more are refused with 503 and Retry-After",
    whole: [1, 10_000],
  },
  IBID_QUERY_MS: {
    fallback: String(SERVER_LIMITS.queryMs),
    meaning: "milliseconds that one question may take",
    whole: [10, 10 * MINUTE_MS],
  },
  IBID_EXPORT_MS: {
    fallback: String(SERVER_LIMITS.exportMs),
    meaning: "milliseconds that an export of the whole graph may take",
    whole: [10, 60 * MINUTE_MS],
  },
  IBID_BODY_BYTES: {
    fallback: String(SERVER_LIMITS.bodyBytes),
    meaning: "bytes that a request may send",
    whole: [1_024, GIGABYTE],
  },
  IBID_TEXT_BYTES: {
    fallback: String(SERVER_LIMITS.textBytes),
    meaning: "bytes that one text may have that is added in the browser",
    whole: [1_024, GIGABYTE],
  },
  IBID_FETCH_BYTES: {
    fallback: String(SERVER_LIMITS.fetchBytes),
    meaning: "bytes that a page may have that is added by its address",
    whole: [1_024, GIGABYTE],
  },
  IBID_FETCH_MS: {
    fallback: String(SERVER_LIMITS.fetchMs),
    meaning: "milliseconds in which such a page must arrive",
    whole: [10, 10 * MINUTE_MS],
  },
  IBID_FETCH_REDIRECTS: {
    fallback: String(SERVER_LIMITS.fetchRedirects),
    meaning: "times that such an address may lead on to another",
    whole: [0, 20],
  },
  IBID_FETCH_PRIVATE: {
    fallback: "0",
    meaning: "1 lets pages be added from addresses of this computer and its own network, at any port",
    whole: [0, 1],
  },
  IBID_REPLY_BYTES: {
    fallback: String(SERVER_LIMITS.replyBytes),
    meaning: "bytes that an answer may have; exports are not held to it",
    whole: [10_000, GIGABYTE],
  },
  IBID_READING_BYTES: {
    fallback: String(SERVER_LIMITS.readingBytes),
    meaning: "bytes that the answer may have in which a text is read",
    whole: [10_000, GIGABYTE],
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof VARIABLES;
