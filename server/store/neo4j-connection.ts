import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import type { Credentials } from "./credentials.ts";
import { StoreAwayError } from "./graph-store.ts";

/** Milliseconds: to reach the server, and for one transaction on it. */
const TIMES = { connect: 2_000, read: 10_000, write: 120_000 } as const;

/** For how many milliseconds a transaction is tried again: a reader is told soon, a loader waits for locks and restarts. */
const RETRIES = { read: 500, write: 15_000 } as const;

type Mode = keyof typeof RETRIES;

export type Row = Record<string, unknown>;
export type Run = (query: string, parameters?: Row) => Promise<Row[]>;

/** One Neo4j, with reads that may go to any member of a cluster and see every write made through this connection. */
export interface Connection {
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Outside of a transaction of ours, for what changes the schema. */
  define(query: string): Promise<void>;
  close(): Promise<void>;
}

/** Connects to the Neo4j at the address; throws a StoreAwayError with one sentence where it does not answer. */
export async function connect(
  address: string,
  { user = "neo4j", password }: Credentials,
): Promise<Connection> {
  const token = password === undefined ? undefined : neo4j.auth.basic(user, password);
  const driverFor = (mode: Mode) =>
    neo4j.driver(address, token, {
      disableLosslessIntegers: true,
      connectionTimeout: TIMES.connect,
      connectionAcquisitionTimeout: TIMES.connect * 2,
      maxTransactionRetryTime: RETRIES[mode],
    });
  const drivers = { read: driverFor("read"), write: driverFor("write") };
  try {
    await drivers.read.getServerInfo();
    return connectionOver(drivers, address);
  } catch (error) {
    await Promise.all([drivers.read.close(), drivers.write.close()]);
    throw inWords(address, error);
  }
}

/** The connection that two drivers give; they share their bookmarks, so that a read sees the write before it. */
function connectionOver(drivers: Record<Mode, Driver>, address: string): Connection {
  const bookmarkManager = neo4j.bookmarkManager();
  const inSession = async <T>(mode: Mode, work: (session: Session) => Promise<T>): Promise<T> => {
    const session = drivers[mode].session({ bookmarkManager });
    try {
      return await work(session);
    } catch (error) {
      throw inWords(address, error);
    } finally {
      await session.close();
    }
  };
  return {
    read: (work) =>
      inSession("read", (session) =>
        session.executeRead((transaction) => work(runIn(transaction)), { timeout: TIMES.read }),
      ),
    write: (work) =>
      inSession("write", (session) =>
        session.executeWrite((transaction) => work(runIn(transaction)), { timeout: TIMES.write }),
      ),
    define: (query) => inSession("write", async (session) => void (await session.run(query))),
    close: async () => void (await Promise.all([drivers.read.close(), drivers.write.close()])),
  };
}

function runIn(transaction: ManagedTransaction): Run {
  return async (query, parameters = {}) => {
    const result = await transaction.run(query, parameters);
    return result.records.map((record) => record.toObject() as Row);
  };
}

const AWAY = ["ServiceUnavailable", "SessionExpired"];

function inWords(address: string, error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code } = error;
  if (AWAY.includes(code)) {
    const sentence = `Neo4j at ${address} does not answer: start it or name another store.`;
    return new StoreAwayError(sentence, { cause: error });
  }
  if (code.startsWith("Neo.ClientError.Security.")) {
    const sentence = `Neo4j at ${address} refuses the user or the password: set NEO4J_USER and NEO4J_PASSWORD.`;
    return new StoreAwayError(sentence, { cause: error });
  }
  if (code.startsWith("Neo.TransientError.")) {
    return new StoreAwayError(`Neo4j at ${address} is overloaded or being changed: try again.`, {
      cause: error,
    });
  }
  return new Error(`neo4j-store: ${error.message}`, { cause: error });
}
