import { effect, signal } from "@preact/signals";
import type { ImportReply } from "#model";
import { fetchDecisions, importDecisions } from "../api/decisions-api.ts";
import { tell } from "./notice.ts";
import { counted } from "./places-in-words.ts";
import { createResource, freshenAll } from "./resource.ts";
import { view } from "./store.ts";

export { LEDGER_ADDRESS } from "../api/decisions-api.ts";

const ALL = 500;

/** The ledger of the page of decisions, the latest entries of it. */
export const wholeLedger = createResource((_key: "all", abort) => fetchDecisions({ limit: ALL }, abort));
/** What became of the ledger that was read in last. */
export const lastImport = signal<ImportReply | undefined>(undefined);

effect(() => {
  const { page } = view.value;
  if (page === "decisions" || page === "quality") wholeLedger.follow("all");
});

/** Reads in another scholar's ledger; what is known already stays as it is. */
export async function importLedger(file: Blob): Promise<void> {
  lastImport.value = undefined;
  try {
    const reply = await importDecisions(await file.text());
    lastImport.value = reply;
    freshenAll();
    tell({ words: `Read in: ${counted(reply.added, "new decision")}, ${reply.known} known already.` });
  } catch (cause) {
    tell({ words: cause instanceof Error ? cause.message : String(cause), isFault: true });
  }
}
