import { type Act, type Decision, mayJoin, overlaps, signersOf } from "#model";
import { type Change, handOver, signOff, signOn } from "./change-signers.ts";
import type { Replaying } from "./replaying.ts";
import type { ShareInHand } from "./share-in-hand.ts";

/** Acts that may say of a text that somebody else wrote it. */
const TELLING: ReadonlySet<Act["kind"]> = new Set([
  "reject",
  "retype",
  "add-relation",
  "correct-relation",
  "split",
]);
/** A title that the text bears fills at least so much of its line. */
const NEARLY_WHOLE = 0.7;

/**
 * Does a step, and lets who signs the text follow what it leaves of who wrote it: whoever is not its author any more does not sign
 * it, another in his place does. A text is not left without anybody: its only author stays until another one is named.
 */
export function followAuthorship(replay: Replaying, step: Decision, apply: () => boolean): boolean {
  const { share } = replay;
  if (!TELLING.has(step.act.kind)) return apply();
  const [works, before] = [ownWorks(share), authorsOfOwn(share)];
  const leaves = leavingSigner(replay, step.act);
  if (leaves !== undefined) signOff(share, { decision: step.id, from: leaves });
  const isDone = apply();
  // Where the work itself is no work any more, nothing is said of who wrote the text.
  if (works.some((work) => !isOwnWork(share, work))) return isDone;
  const now = authorsOfOwn(share);
  const signers = signersOf(share.record);
  const gone = [...before].filter((one) => !now.has(one) && signers.includes(one));
  const come = [...now].filter((one) => !before.has(one) && !signers.includes(one));
  const change = { share, decision: step.id };
  const [from, to] = [gone[0], come[0]];
  if (from !== undefined && to !== undefined && gone.length === 1 && come.length === 1)
    handOver(share, { decision: step.id, from, to });
  else changeAll(change, gone, come);
  return isDone;
}

function changeAll(
  { share, decision }: { share: ShareInHand; decision: string },
  gone: readonly string[],
  come: readonly string[],
): void {
  for (const one of come) signOn(share, decision, one);
  for (const from of gone) signOff(share, { decision, from } satisfies Change);
}

/** One who signs the text, whom the act rejects or says to be nobody who writes: what the text says in its own voice is not his to take along. */
function leavingSigner({ share, ids }: Replaying, act: Act): string | undefined {
  const id = leaving(act);
  const now = id === undefined ? undefined : ids.now(id);
  return now !== undefined && signersOf(share.record).includes(now) ? now : undefined;
}

function leaving(act: Act): string | undefined {
  if (act.kind === "retype") return mayJoin("AUTHORED", act.type, "Work") ? undefined : act.entity;
  if (act.kind !== "reject" || !("entity" in act.judged) || "mention" in act.judged) return undefined;
  return act.judged.entity;
}

function ownWorks(share: ShareInHand): string[] {
  const written = [...share.edges()].filter(({ attributes }) => attributes.type === "AUTHORED");
  return [...new Set(written.map(({ target }) => target))].filter((work) => isOwnWork(share, work));
}

/** Who wrote the work that the text itself is, as the text tells. */
function authorsOfOwn(share: ShareInHand): Set<string> {
  const found = new Set<string>();
  for (const { source, target, attributes } of share.edges())
    if (attributes.type === "AUTHORED" && isOwnWork(share, target)) found.add(source);
  return found;
}

/** True of a work that bears the title of the text, or whose name is its title line. */
function isOwnWork(share: ShareInHand, id: string): boolean {
  const work = share.entity(id);
  if (work?.type !== "Work") return false;
  const { title, passages } = share.record;
  if ([work.label, ...work.aliases].some((name) => folded(name) === folded(title))) return true;
  const lines = passages.filter(({ kind }) => kind === "title");
  return work.mentions.some((name) =>
    lines.some((line) => overlaps(line, name) && lengthOf(name) >= NEARLY_WHOLE * lengthOf(line)),
  );
}

function lengthOf({ start, end }: { start: number; end: number }): number {
  return end - start;
}

function folded(words: string): string {
  return words.replace(/\s+/gu, " ").trim().toLowerCase();
}
