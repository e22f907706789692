import { type Act, compareText, type Decision, type Entity, type GraphEdge } from "#model";
import { meantBy } from "../../graph-data/decisions/active-decisions.ts";
import { applyStep } from "../../graph-data/decisions/apply-decisions.ts";
import { createdId } from "../../graph-data/decisions/decision-id.ts";
import { entitiesIn, placeKey, placesIn, wholeTextsIn } from "../../graph-data/decisions/named-in.ts";
import { planReplay } from "../../graph-data/decisions/replay-plan.ts";
import { Replaying } from "../../graph-data/decisions/replaying.ts";
import { ShareInHand } from "../../graph-data/decisions/share-in-hand.ts";
import type { CheckedGraph, GraphSource, RelationHead } from "./graph-source.ts";
import { mergedEdge, mergedEntity, type TextShare } from "./text-shares.ts";

/** The decisions of a plan that are none of its own. */
const NONE = { made: new Set<string>(), disputed: new Set<string>() };

/** A text with the decisions so far: so many of them are applied. */
interface TextInHand {
  readonly replay: Replaying;
  done: number;
}

/**
 * The graph as it will stand after some decisions that are not made yet, as far as the next one speaks of it. Nothing is
 * written; only the texts are read that name what these decisions speak of.
 */
export class ForeseenGraph implements CheckedGraph {
  readonly #source: GraphSource;
  readonly #ledger: readonly Decision[];
  readonly #steps: Decision[] = [];
  readonly #inHand = new Map<string, TextInHand>();
  readonly #reached = new Set<string>();
  /** Ids and places of what is taken back. */
  readonly #undone = new Set<string>();

  constructor(source: GraphSource, ledger: readonly Decision[]) {
    this.#source = source;
    this.#ledger = ledger;
  }

  /** One more decision, behind the ones before it. */
  add(step: Decision): void {
    if (step.act.kind === "undo") this.#takeBack(step);
    else if (!this.#waits(step)) this.#steps.push(step);
  }

  /** True where an act speaks of what a decision before it takes back: what that leaves is not foreseen. */
  isOpen(act: Act): boolean {
    return namesIn(act).some((name) => this.#undone.has(name));
  }

  async entity(id: string): Promise<Entity | undefined> {
    if (this.#steps.length === 0) return this.#source.entity(id);
    await this.#reach([id]);
    const parts = this.#now().flatMap((share) => share.entity(id) ?? []);
    return parts.length === 0 ? undefined : mergedEntity(parts);
  }

  texts(ids: readonly string[]): ReturnType<GraphSource["texts"]> {
    return this.#source.texts(ids);
  }

  textHeads(): ReturnType<GraphSource["textHeads"]> {
    return this.#source.textHeads();
  }

  async relations(heads: readonly RelationHead[]): Promise<ReadonlyMap<string, GraphEdge>> {
    const there = await this.#source.relations(heads);
    if (this.#steps.length === 0) return there;
    await this.#reach(heads.flatMap(({ source, target }) => [source, target]));
    for (const { attributes } of there.values())
      for (const { text } of attributes.evidence) await this.#take(text);
    const shares = this.#now();
    return new Map(
      heads.flatMap(({ id }) => {
        const parts = shares.flatMap((share) => share.edge(id) ?? []);
        return parts.length === 0 ? [] : [[id, mergedEdge(parts)] as const];
      }),
    );
  }

  async share(text: string): Promise<TextShare | undefined> {
    const there = await this.#source.share(text);
    if (!there || this.#steps.length === 0) return there;
    await this.#take(text);
    const now = this.#now().find((share) => share.text === text);
    return now && { ...there, ...now.result() };
  }

  #takeBack(step: Decision): void {
    const said = meantBy(step, new Map(this.#ledger.map((entry) => [entry.id, entry])));
    for (const name of said ? namesIn(said.act, said) : []) this.#undone.add(name);
  }

  /** A merge of what somebody said is different changes nothing, nor does a rejection of what another reader accepts. */
  #waits(step: Decision): boolean {
    const against = AGAINST[step.act.kind];
    const before = [...this.#ledger, ...this.#steps];
    if (against === undefined || !before.some(({ act }) => act.kind === against)) return false;
    return planReplay([...before, step]).waiting.has(step.id);
  }

  /** Takes in hand the texts that name these entities, or what the decisions so far speak of. */
  async #reach(ids: readonly string[]): Promise<void> {
    for (const id of [...ids, ...this.#steps.flatMap(({ act }) => entitiesIn(act))]) {
      if (this.#reached.has(id)) continue;
      this.#reached.add(id);
      for (const { text } of (await this.#source.entity(id))?.mentions ?? []) await this.#take(text);
    }
    for (const { act } of this.#steps) for (const { text } of placesIn(act)) await this.#take(text);
  }

  async #take(text: string): Promise<void> {
    if (this.#inHand.has(text)) return;
    const share = await this.#source.share(text);
    if (share) this.#inHand.set(text, { replay: new Replaying(new ShareInHand(share), NONE), done: 0 });
  }

  #now(): ShareInHand[] {
    const byText = [...this.#inHand].sort(([one], [other]) => compareText(one, other));
    return byText.map(([, text]) => {
      for (const step of this.#steps.slice(text.done)) applyStep(text.replay, step);
      text.done = this.#steps.length;
      return text.replay.share;
    });
  }
}

/** What keeps a decision waiting. */
const AGAINST: Readonly<Partial<Record<Act["kind"], Act["kind"]>>> = { same: "different", reject: "accept" };

/** Ids and places that an act names, with the entity that its entry makes. */
function namesIn(act: Act, entry?: Decision): string[] {
  const made = entry && createdId(entry);
  return [
    ...entitiesIn(act),
    ...(made === undefined ? [] : [made]),
    ...placesIn(act).map(placeKey),
    ...wholeTextsIn(act),
  ];
}
