import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { describeAltered } from "./altered.contract.ts";
import { describeCitations, describeClaimsAndTexts } from "./citations.contract.ts";
import { describeCitedPages } from "./cited-pages.contract.ts";
import { describeCoAuthors } from "./co-authors.contract.ts";
import { describeCorrected } from "./corrected.contract.ts";
import { describeDatedTexts } from "./dated-texts.contract.ts";
import { describeDecisions } from "./decisions.contract.ts";
import { describeDisputed } from "./disputed.contract.ts";
import { emptied } from "./given-store.ts";
import { describeInTurn } from "./in-turn.contract.ts";
import { describeJointNeighbours } from "./joint-neighbours.contract.ts";
import { describeLedger } from "./ledger.contract.ts";
import { describeLoading } from "./loading.contract.ts";
import { describeLooseEnds } from "./loose-ends.contract.ts";
import { describeMergedAway } from "./merged-away.contract.ts";
import { describeOddInput } from "./odd-input.contract.ts";
import { describeOddLedger } from "./odd-ledger.contract.ts";
import { describeProposals } from "./proposals.contract.ts";
import { describeRandomDecisions } from "./random-decisions.contract.ts";
import { describeRedated } from "./redated.contract.ts";
import { describeSaidBy } from "./said-by.contract.ts";
import { describeEntities, describeNames } from "./search.contract.ts";
import { describeSenselessLedger } from "./senseless-ledger.contract.ts";
import { describeState } from "./state.contract.ts";
import { describeSureCitations } from "./sure-citations.contract.ts";
import { describePaths, describeSubgraphs } from "./walks.contract.ts";

/** Runs the whole contract of a graph store on the store that `open` gives; it is emptied before each test. `randomRuns`: random graphs to decide on. */
export function describeGraphStore(name: string, open: () => Promise<GraphStore>, randomRuns: number): void {
  describe(`${name} keeps the contract of a graph store`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
    });
    beforeEach(() => emptied(store));
    afterAll(() => store.close());
    const given = () => store;
    describeLoading(given);
    describeNames(given);
    describeEntities(given);
    describeSubgraphs(given);
    describePaths(given);
    describeCitations(given);
    describeClaimsAndTexts(given);
    describeCoAuthors(given);
    describeJointNeighbours(given);
    describeSureCitations(given);
    describeCitedPages(given);
    describeOddInput(given);
    describeDecisions(given);
    describeLooseEnds(given);
    describeMergedAway(given);
    describeLedger(given);
    describeOddLedger(given);
    describeDisputed(given);
    describeAltered(given);
    describeCorrected(given);
    describeSaidBy(given);
    describeProposals(given);
    describeRandomDecisions(given, randomRuns);
    describeSenselessLedger(given);
    describeInTurn(given);
    describeRedated(given);
    describeDatedTexts(given);
    describeState(given);
  });
}
