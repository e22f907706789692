import { useEffect, useRef } from "preact/hooks";
import { copyWords } from "../state/copy-words.ts";
import { say } from "../state/spoken.ts";
import { overview, view } from "../state/store.ts";
import { Icon, type IconName } from "./icons.tsx";
import { WholeGraph } from "./whole-graph.tsx";

/** The view is a citation: a link, a citation in words, a picture, tables, the whole graph. What they take is fetched when it is asked for. */
export function ShareMenu() {
  const menu = useRef<HTMLElement>(null);
  const isStage = view.value.page === "explore";
  const act = (does: () => Promise<void>) => () => {
    menu.current?.hidePopover();
    void does().catch(() =>
      say("That could not be made. Is the server still running? Load the page and try again."),
    );
  };
  useEffect(() => overview.follow("graph"), [view.value.page]);
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label="Share this view"
        title="Share this view"
        popovertarget="share-menu"
      >
        <Icon name="share" />
      </button>
      <section id="share-menu" class="share-menu" popover="auto" ref={menu} aria-label="Share this view">
        <ShareAct icon="share" label="Copy link" note={lengthNote()} act={act(copyLink)} />
        <ShareAct
          icon="quote"
          label="Copy as citation"
          note="texts, version, link, date"
          act={act(copyCitation)}
        />
        {isStage && (
          <>
            <p class="list-title">Picture with legend and caption</p>
            <ShareAct
              icon="eye"
              label="PNG"
              note="pixels, for slides"
              act={act(async () => (await stageFiles()).saveStagePng())}
            />
            <ShareAct
              icon="eye"
              label="SVG"
              note="lines, for print"
              act={act(async () => (await stageFiles()).saveStageSvg())}
            />
            <p class="list-title">Tables</p>
            <ShareAct
              icon="list"
              label="Entities, CSV"
              act={act(async () => (await stageFiles()).saveEntities())}
            />
            <ShareAct
              icon="list"
              label="Relations, CSV"
              act={act(async () => (await stageFiles()).saveRelations())}
            />
            <ShareAct
              icon="graph"
              label="Graph, GEXF"
              note="for Gephi"
              act={act(async () => (await stageFiles()).saveGraph())}
            />
          </>
        )}
        <WholeGraph onSaved={() => menu.current?.hidePopover()} />
      </section>
    </>
  );
}

const stageFiles = () => import("../state/exports/save-stage.ts");

async function copyLink(): Promise<void> {
  await copyWords(location.href, "A link to this view is on the clipboard.");
}

async function copyCitation(): Promise<void> {
  const { citationOfView } = await import("../state/exports/this-view.ts");
  await copyWords(await citationOfView(), "A citation of this view is on the clipboard.");
}

/** Addresses that are longer are cut by some programs. */
const LONG = 2_000;

function lengthNote(): string | undefined {
  const { length } = view.value && location.href;
  return length > LONG ? `${length.toLocaleString("en")} letters: some programs cut it` : undefined;
}

interface ShareActProps {
  icon: IconName;
  label: string;
  note?: string | undefined;
  act: () => void;
}

function ShareAct({ icon, label, note, act }: ShareActProps) {
  return (
    <button type="button" class="share-act" onClick={act}>
      <Icon name={icon} size={15} />
      <span>{label}</span>
      {note !== undefined && <span class="hint">{note}</span>}
    </button>
  );
}
