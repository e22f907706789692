import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { datesInWords, ENTITY_TYPES, type EntityReply, type EntitySummary, otherNames } from "#model";
import { expandFrom, open, pathTo } from "../state/acts.ts";
import { agreementWords, ledger } from "../state/decisions-state.ts";
import { focusWanted, isStillThere } from "../state/focus-wanted.ts";
import { showConnected } from "../state/page-changes.ts";
import { entityMentions, entityPage } from "../state/panel-state.ts";
import { nameOf, STATUS_WORDS } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { second, selectedEntity, stageGraph, view, visit } from "../state/store.ts";
import { judgedEntity } from "../state/wishes.ts";
import { CitationsTab } from "./citations-tab.tsx";
import { ClaimBody } from "./claim-body.tsx";
import { claimWays } from "./claim-ways.ts";
import { ClaimsTab } from "./claims-tab.tsx";
import { CorrectMenu, type CorrectWay, correctionsOf } from "./correct-menu.tsx";
import { Icon } from "./icons.tsx";
import { JudgeFooter } from "./judge-footer.tsx";
import { KindMark } from "./kind-mark.tsx";
import { Awaited, Skeleton, useLate } from "./loading.tsx";
import { MentionsTab } from "./mentions-tab.tsx";
import { NeighboursTab } from "./neighbours-tab.tsx";
import { RelationsTab } from "./relations-tab.tsx";
import { type TabLine, Tabs } from "./tabs.tsx";

/** All that is known of the selected entity, every line with its place in a text; where that is late, its name at once. */
export function EntityPanel() {
  const loaded = entityPage.state.value;
  const { selected } = view.value;
  const isLate = useLate(loaded.status === "loading" ? selected : undefined);
  const known = selectedEntity.value;
  if (isLate && loaded.status === "loading" && known && loaded.before?.id !== selected) {
    return (
      <>
        <EntityName entity={known} />
        <Skeleton steps={loaded.steps} cancel={entityPage.cancel} />
      </>
    );
  }
  return (
    <Awaited resource={entityPage}>
      {(entity) => (
        <>
          <EntityHead entity={entity} />
          {entity.type === "Claim" ? <ClaimBody claim={entity} /> : <EntityTabs entity={entity} />}
          <JudgeFooter of={judgedEntity(entity)} agreement={agreementOn(entity)}>
            <CorrectMenu ways={waysOf(entity)} />
          </JudgeFooter>
        </>
      )}
    </Awaited>
  );
}

function waysOf(entity: EntityReply): CorrectWay[] {
  if (entity.type !== "Claim") return correctionsOf(entity);
  return claimWays(summaryOf(entity), valueIn(entityMentions.state.value)?.mentions[0]);
}

/** The claim as lists have it. */
function summaryOf({ texts: _, relations, ...claim }: EntityReply): EntitySummary {
  return { ...claim, degree: Object.values(relations).reduce((sum, count) => sum + count, 0) };
}

function EntityTabs({ entity }: { entity: EntityReply }) {
  return (
    <>
      <Tabs tabs={tabsOf(entity)} />
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${view.value.tab}`} class="tab-panel">
        <TabBody entity={entity} />
      </div>
    </>
  );
}

function tabsOf({ relations, mentions, citedBy }: EntityReply) {
  const { ASSERTS = 0, ABOUT = 0, CITES = 0, APPEARS_WITH = 0 } = relations;
  const all = Object.values(relations).reduce((sum, count) => sum + count, 0);
  return [
    { tab: "relations", label: "Relations", count: all - ASSERTS - ABOUT - APPEARS_WITH },
    { tab: "claims", label: "Claims", count: ASSERTS + ABOUT },
    { tab: "mentions", label: "Mentions", count: mentions },
    { tab: "neighbours", label: "Neighbours" },
    ...citationTab(CITES - citedBy, citedBy),
  ] as const;
}

/** What it cites and what cites it, each with its own number. */
function citationTab(cites: number, citedBy: number): TabLine[] {
  const tab = "citations";
  if (citedBy === 0) return [{ tab, label: "Cites", count: cites }];
  if (cites === 0) return [{ tab, label: "Cited by", count: citedBy }];
  return [{ tab, label: "Cites", count: cites, more: { label: "cited by", count: citedBy } }];
}

function agreementOn({ type }: EntityReply): string | undefined {
  const reply = valueIn(ledger.state.value);
  return (
    reply &&
    agreementWords(reply.agreement, type, { one: ENTITY_TYPES[type].label, many: ENTITY_TYPES[type].plural })
  );
}

function TabBody({ entity }: { entity: EntityReply }) {
  switch (view.value.tab) {
    case "claims":
      return <ClaimsTab name={nameOf(entity)} />;
    case "mentions":
      return <MentionsTab entity={entity} />;
    case "neighbours":
      return <NeighboursTab />;
    case "citations":
      return <CitationsTab />;
    default:
      return <RelationsTab entity={entity.id} />;
  }
}

function EntityHead({ entity }: { entity: EntityReply }) {
  const name = useRef<HTMLHeadingElement>(null);
  const names = otherNames(entity);
  const isWanted = focusWanted.value === entity.id;
  useEffect(() => {
    if (!isWanted) return;
    focusWanted.value = undefined;
    if (isStillThere()) name.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <EntityName entity={entity} dates={datesOf(entity)} name={name}>
      {names.length > 0 && <Aliases names={names} />}
      <EntityActs entity={entity} />
    </EntityName>
  );
}

interface EntityNameProps {
  entity: EntitySummary | EntityReply;
  dates?: string;
  name?: RefObject<HTMLHeadingElement | null>;
  children?: ComponentChildren;
}

function EntityName({ entity, dates, name, children }: EntityNameProps) {
  return (
    <div class="entity-head">
      <p class="eyebrow">
        <KindMark kind={entity.type} /> {entity.unnamed ? "unnamed " : ""}
        {ENTITY_TYPES[entity.type].label}
        {"kind" in entity && entity.kind && `, ${entity.kind}`}
        {dates}
        {entity.status && ` · ${STATUS_WORDS[entity.status]}`}
      </p>
      <h2 class={entity.label.length > 60 ? "name name-long" : "name"} tabIndex={-1} ref={name ?? null}>
        {nameOf(entity)}
      </h2>
      {children}
    </div>
  );
}

const FEW = 5;

function Aliases({ names }: { names: readonly string[] }) {
  return (
    <p class="aliases">
      also {names.slice(0, FEW).join(" · ")}
      {names.length > FEW && <span title={names.slice(FEW).join(", ")}> and {names.length - FEW} more</span>}
    </p>
  );
}

function datesOf(entity: EntityReply): string {
  const dates = datesInWords(entity);
  return dates && ` · ${dates}`;
}

function EntityActs({ entity }: { entity: EntityReply }) {
  const isOnStage = view.value.page === "explore" && stageGraph.value.entities.has(entity.id);
  const other = second.value === undefined ? undefined : stageGraph.value.entities.get(second.value);
  return (
    <div class="entity-acts">
      {other && (
        <button type="button" class="button button-strong" onClick={() => pathTo(other.id)}>
          <Icon name="path" size={15} /> Path to {other.label}
        </button>
      )}
      {isOnStage ? (
        <button type="button" class="button" onClick={() => void expandFrom(entity.id)}>
          <Icon name="expand" size={15} /> Expand
        </button>
      ) : null}
      {view.value.seeds[0] !== entity.id || view.value.page !== "explore" ? (
        <button type="button" class="button" onClick={() => open(entity)}>
          <Icon name="graph" size={15} /> Begin here
        </button>
      ) : null}
      {entity.type !== "Claim" && (
        <button type="button" class="button" onClick={() => visit(showConnected(entity.id))}>
          <Icon name="list" size={15} /> Everything connected
        </button>
      )}
    </div>
  );
}
