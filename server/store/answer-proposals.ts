import {
  type Decision,
  type EntitySummary,
  LIMITS,
  PROPOSAL_ANSWERS,
  type ProposalsQuery,
  type ProposalsReply,
  type Quote,
  relationId,
  relationVerbs,
  type SameProposal,
  type UnsureProposal,
} from "#model";
import { nameInWords } from "../../graph-data/decisions/decision-words.ts";
import type { JoinedIds } from "../../graph-data/decisions/joined-ids.ts";
import { planReplay, type ReplayPlan } from "../../graph-data/decisions/replay-plan.ts";
import type { GraphSource, UnsureHead } from "./graph-source.ts";
import { quotePlaces, quoteRelations, quotesFrom } from "./quote-relations.ts";
import { type SameCandidate, sameCandidates } from "./same-candidates.ts";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Places that are shown of each entity that may be the same as another. */
const QUOTES = 2;
/** What was read with less confidence than this waits for a judgement. */
const UNSURE_BELOW = 0.7;

/** What waits for a judgement: likely sames that nobody decided, then what the reading was least sure of and nobody judged. */
export async function answerProposals(
  source: GraphSource,
  ledger: readonly Decision[],
  { kind, limit = LIMITS.rows.default, offset = 0 }: ProposalsQuery,
): Promise<ProposalsReply> {
  const plan = planReplay(ledger);
  const sames = kind === "unsure" ? [] : await undecided(source, plan);
  const unsure = kind === "same" ? [] : await unjudged(source, plan);
  const total = sames.length + unsure.length;
  const someSames = sames.slice(offset, offset + limit);
  const begin = Math.max(0, offset - sames.length);
  const someUnsure = unsure.slice(begin, begin + limit - someSames.length);
  const rows = [...(await shownSames(source, someSames)), ...(await shownRelations(source, someUnsure))];
  return { total, truncated: rows.length < total, judged: judgedIn(plan, kind), rows };
}

function judgedIn({ steps }: ReplayPlan, kind: ProposalsQuery["kind"]): number {
  const kinds = kind === undefined ? Object.values(PROPOSAL_ANSWERS).flat() : PROPOSAL_ANSWERS[kind];
  return steps.filter(({ act }) => kinds.includes(act.kind)).length;
}

async function undecided(source: GraphSource, plan: ReplayPlan): Promise<SameCandidate[]> {
  const apart = apartIn(plan);
  return sameCandidates(await source.names())
    .filter(({ one, other }) => !apart.has(pairKey(plan.ids, one, other)))
    .slice(0, LIMITS.proposals.max);
}

function apartIn({ steps, ids }: ReplayPlan): Set<string> {
  return new Set(
    steps.flatMap(({ act }) => (act.kind === "different" ? [pairKey(ids, act.one, act.other)] : [])),
  );
}

function pairKey(ids: JoinedIds, one: string, other: string): string {
  return [ids.now(one), ids.now(other)].sort().join("\n");
}

async function unjudged(source: GraphSource, { steps, ids }: ReplayPlan): Promise<UnsureHead[]> {
  const judged = new Set(
    steps.flatMap(({ act }) => {
      if (act.kind !== "accept" && act.kind !== "reject") return [];
      if ("entity" in act.judged) return [ids.now(act.judged.entity)];
      const { type, source: from, target } = act.judged.relation;
      return [relationId(type, ids.now(from), ids.now(target))];
    }),
  );
  const heads = await source.unsure(UNSURE_BELOW, LIMITS.proposals.max);
  return heads.filter(({ id }) => !judged.has(id));
}

async function shownSames(source: GraphSource, some: readonly SameCandidate[]): Promise<SameProposal[]> {
  const summaries = await source.summaries([...new Set(some.flatMap(({ one, other }) => [one, other]))]);
  const shown: SameProposal[] = [];
  for (const candidate of some) {
    const [one, other] = [summaries.get(candidate.one), summaries.get(candidate.other)];
    if (!one || !other) continue;
    const [oneQuotes, otherQuotes] = [await quotesOf(source, one.id), await quotesOf(source, other.id)];
    shown.push({ kind: "same", one, other, why: candidate.why, oneQuotes, otherQuotes });
  }
  return shown;
}

async function quotesOf(source: GraphSource, id: string): Promise<Quote[]> {
  const entity = await source.entity(id);
  return quotePlaces(source, entity?.mentions.slice(0, QUOTES) ?? []);
}

async function shownRelations(source: GraphSource, some: readonly UnsureHead[]): Promise<UnsureProposal[]> {
  const relations = some.flatMap((head) => (head.relation ? [head.relation] : []));
  const quoted = new Map((await quoteRelations(source, relations)).map((one) => [one.id, one]));
  const shown: UnsureProposal[] = [];
  for (const { id, confidence, relation } of some) {
    const found = relation && quoted.get(id);
    const proposal = relation ? found && unsureRelation(found) : await unsureClaim(source, id, confidence);
    if (proposal) shown.push(proposal);
  }
  return shown;
}

function unsureRelation(
  found: Awaited<ReturnType<typeof quoteRelations>>[number],
): UnsureProposal | undefined {
  const { type, source: from, target: to, confidence, label, evidence } = found;
  const [quote] = evidence;
  if (!quote) return undefined;
  return {
    kind: "unsure",
    judged: { relation: { type, source: from.id, target: to.id } },
    // arrows, as in answers: "Whigs opposes" would want to know whether a name is one or many
    words: `${nameInWords(from)} -> ${label ?? relationVerbs(found, to).label} -> ${nameInWords(to)}`,
    entities: [from, to],
    confidence,
    quote,
  };
}

async function unsureClaim(
  source: GraphSource,
  id: string,
  confidence: number,
): Promise<UnsureProposal | undefined> {
  const [claim, ties] = await Promise.all([source.entity(id), source.relationsOf(id)]);
  const place = claim?.mentions[0];
  if (!claim || !place) return undefined;
  const [quote] = quotesFrom(await source.texts([place.text]), [place]);
  const ends = ties
    .map((tie) => (tie.type === "ASSERTS" ? tie.source : tie.target))
    .filter((end) => end !== id);
  const summaries = await source.summaries([id, ...new Set(ends)]);
  const speakers = ties.flatMap((tie) =>
    tie.type === "ASSERTS" ? (summaries.get(tie.source)?.label ?? []) : [],
  );
  const said = speakers.length > 0 ? `A claim of ${list.format(speakers)}` : "A claim";
  const entities = [...new Set([id, ...ends])].flatMap((one): EntitySummary[] => {
    const summary = summaries.get(one);
    return summary ? [summary] : [];
  });
  return (
    quote && {
      kind: "unsure",
      judged: { entity: id },
      words: `${said}: ${nameInWords(claim)}`,
      entities,
      confidence,
      quote,
    }
  );
}
