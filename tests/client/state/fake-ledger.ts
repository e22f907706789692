import { vi } from "vitest";
import type { Act, DecideReply, Decision, DecisionRequest, DecisionRow } from "#model";
import { isDeciding } from "../../../client/state/decide.ts";
import { renameReader } from "../../../client/state/reader-name.ts";
import { perform } from "../../../client/state/store.ts";
import { openEntity } from "../../../client/state/view-changes.ts";

/** A ledger that answers like the server's, and says which acts hold in it. */
export interface FakeLedger {
  readonly answer: (address: string, init?: RequestInit) => Promise<Response>;
  readonly holding: () => Act[];
  /** How many entries it has, those that took something back among them. */
  readonly length: () => number;
}

/** A ledger in memory; whatever else is asked of the server is not there. */
export function fakeLedger(): FakeLedger {
  const decisions = new Map<string, Decision>();
  const undoneBy = new Map<string, string>();

  function write(act: Act, author = "a reader"): Response {
    const id = `decision:${(decisions.size + 1).toString(16).padStart(16, "0")}`;
    const decision: Decision = { id, author, time: "1918-03-03T12:00:00.000Z", act, anchors: [] };
    decisions.set(id, decision);
    const row: DecisionRow = { decision, state: "active", words: act.kind, texts: 1 };
    return Response.json({ row, entries: decisions.size, dropped: [] });
  }

  /** An undo is an entry too; to take it back is to make what it took back hold again. */
  function takeBack(id: string): Response {
    const act = decisions.get(id)?.act;
    if (!act || undoneBy.has(id)) return Response.json({ error: "No such decision holds." }, { status: 404 });
    if (act.kind === "undo") undoneBy.delete(act.decision);
    undoneBy.set(id, `decision:${(decisions.size + 1).toString(16).padStart(16, "0")}`);
    return write({ kind: "undo", decision: id });
  }

  /** All or none; the first act's reply holds those of the others. */
  async function writeAll(acts: readonly Act[], author: string | undefined): Promise<Response> {
    const isGone = (act: Act) =>
      act.kind === "undo" && (!decisions.has(act.decision) || undoneBy.has(act.decision));
    if (acts.some(isGone)) return Response.json({ error: "No such decision holds." }, { status: 404 });
    const replies: DecideReply[] = [];
    for (const act of acts)
      replies.push(
        (await (act.kind === "undo" ? takeBack(act.decision) : write(act, author)).json()) as DecideReply,
      );
    return Response.json({ ...replies[0], entries: decisions.size, and: replies.slice(1) });
  }

  return {
    async answer(address, init = {}) {
      const { pathname } = new URL(address, "http://ibid");
      if (!pathname.startsWith("/api/decisions"))
        return Response.json({ error: "Not there." }, { status: 404 });
      if (init.method === "DELETE") return takeBack(decodeURIComponent(pathname.split("/").at(-1) ?? ""));
      const entries = decisions.size;
      if (init.method !== "POST")
        return Response.json({ total: 0, truncated: false, entries, rows: [], conflicts: [], agreement: [] });
      const { act, and, author } = JSON.parse(String(init.body)) as DecisionRequest;
      return writeAll([act, ...(and ?? [])], author);
    },
    holding: () =>
      [...decisions.values()]
        .filter(({ id, act }) => act.kind !== "undo" && !undoneBy.has(id))
        .map(({ act }) => act),
    length: () => decisions.size,
  };
}

/** A reader by name who looks at somebody, with an empty ledger in place of the server's. */
export function beginWithLedger(): FakeLedger {
  const ledger = fakeLedger();
  vi.stubGlobal("fetch", ledger.answer);
  renameReader("Rosa");
  perform(openEntity("person:short", 1));
  return ledger;
}

/** Waits until no decision is on its way. */
export async function settle(): Promise<void> {
  while (isDeciding.peek()) await new Promise((resolve) => setImmediate(resolve));
}
