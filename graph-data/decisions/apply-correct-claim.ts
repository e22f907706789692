import type { Act, Decision } from "#model";
import { BY_HAND, type Replaying } from "./replaying.ts";

type Of<Kind extends Act["kind"]> = Extract<Act, { kind: Kind }>;

/** How a claim is held, and what it is about, as a reader has it; of what it is about already all proofs stay. */
export function applyCorrectClaim(replay: Replaying, step: Decision, act: Of<"correct-claim">): boolean {
  const { share, ids } = replay;
  const id = ids.now(act.claim);
  const claim = share.entity(id);
  if (!claim) return false;
  const { polarity, about } = act;
  if (polarity !== undefined) share.setEntity(id, { ...claim, polarity });
  if (about) turnTo(replay, step, { claim: id, about: new Set(about.map((one) => ids.now(one))) });
  return true;
}

interface Turned {
  readonly claim: string;
  readonly about: ReadonlySet<string>;
}

function turnTo(replay: Replaying, step: Decision, { claim, about }: Turned): void {
  const { share } = replay;
  const read = share
    .edgesOf(claim)
    .filter(({ source, attributes: { type } }) => type === "ABOUT" && source === claim);
  for (const { key, target } of read) if (!about.has(target)) share.dropEdge(key);
  const there = new Set(read.map(({ target }) => target));
  const evidence = share.mentionsOf(claim).map((mention) => ({ ...mention, ...BY_HAND }));
  const attributes = { type: "ABOUT" as const, evidence, confidence: 1, status: "added" as const };
  replay.tellTypes(step);
  for (const target of about)
    if (!there.has(target)) share.addEdge({ source: claim, target, attributes }, step.id);
}
