import { useSignal } from "@preact/signals";
import type { EntitySummary, TextSummary } from "#model";
import { facets } from "../state/facets.ts";
import { STANDING_WORDS } from "../state/filters.ts";
import { counted } from "../state/places-in-words.ts";
import { valueIn } from "../state/resource.ts";
import { textCounts } from "../state/stage-graph.ts";
import { overview, perform, view } from "../state/store.ts";
import type { Standing } from "../state/view.ts";
import { setPart, toggleStanding, toggleText } from "../state/view-changes.ts";
import { partsOf, standingOf } from "../state/visible-graph.ts";

const FEW = 7;

/** The texts that state what lies on the stage, with the number of relations of each. */
export function TextFilter() {
  const isOpen = useSignal(false);
  const counts = textCounts(facets.texts.value);
  const texts = (valueIn(overview.state.value)?.texts ?? [])
    .filter(({ id }) => counts.has(id) || view.value.hiddenTexts.includes(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.title < b.title ? -1 : 1));
  if (texts.length < 2 && view.value.hiddenTexts.length === 0) return null;
  const shown = isOpen.value ? texts : texts.slice(0, FEW);
  return (
    <section>
      <h2>Texts</h2>
      <ul class="legend">
        {shown.map((text) => (
          <li key={text.id}>
            <TextRow text={text} count={counts.get(text.id) ?? 0} />
          </li>
        ))}
      </ul>
      {texts.length > FEW && (
        <button type="button" class="rail-more" onClick={() => (isOpen.value = !isOpen.value)}>
          {isOpen.value ? "fewer" : `${texts.length - FEW} more`}
        </button>
      )}
    </section>
  );
}

function TextRow({ text, count }: { text: TextSummary; count: number }) {
  return (
    <button
      type="button"
      class="legend-row legend-row-wide"
      aria-pressed={!view.value.hiddenTexts.includes(text.id)}
      title={`${text.title}: a click leaves out or brings back what this text alone states`}
      onClick={() => perform(toggleText(text.id))}
    >
      <cite class="legend-name">{text.title}</cite>
      <span class="count">{count}</span>
    </button>
  );
}

const STANDINGS = Object.keys(STANDING_WORDS) as Standing[];

const DISPUTED =
  "the opposite is stated too (supports and opposes), or one reader accepted it and another rejected it.";

/** What readers said of the relations, and what is disputed; shown once a reader has judged one, or two texts disagree. */
export function StandingFilter() {
  const relations = [...facets.standings.value.relations.values()];
  const counts = new Map<Standing, number>();
  for (const relation of relations) {
    const standing = standingOf(relation);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  const isJudged = counts.has("accepted") || counts.has("added") || counts.has("disputed");
  if (!isJudged && view.value.hiddenStandings.length === 0) return null;
  return (
    <section>
      <h2>Judged</h2>
      <ul class="legend">
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <button
              type="button"
              class={standing === "disputed" ? "legend-row" : "legend-row legend-row-wide"}
              aria-pressed={!view.value.hiddenStandings.includes(standing)}
              title={standing === "disputed" ? DISPUTED : undefined}
              onClick={() => perform(toggleStanding(standing))}
            >
              {standing === "disputed" && <span class="stroke stroke-disputed" aria-hidden="true" />}
              <span class="legend-name">{STANDING_WORDS[standing]}</span>
              <span class="count">{counts.get(standing) ?? 0}</span>
            </button>
          </li>
        ))}
      </ul>
      {counts.has("disputed") && <p class="hint">Disputed: {DISPUTED}</p>}
    </section>
  );
}

const PARTS_SHOWN = 5;

/** The parts of the stage that hang together; shown where there is more than one. */
export function PartFilter() {
  const parts = partsOf(facets.part.value);
  const { part } = view.value;
  if (parts.length < 2 && part === undefined) return null;
  const others = parts.slice(PARTS_SHOWN);
  return (
    <section>
      <h2>Parts that hang together</h2>
      <ul class="legend">
        {parts.slice(0, PARTS_SHOWN).map(({ of, size }) => (
          <li key={of.id}>
            <PartRow of={of} size={size} />
          </li>
        ))}
      </ul>
      {others.length > 0 && <p class="hint">and {counted(others.length, "smaller part")}</p>}
    </section>
  );
}

function PartRow({ of, size }: { of: EntitySummary; size: number }) {
  const isAlone = view.value.part === of.id;
  return (
    <button
      type="button"
      class="legend-row legend-row-wide legend-row-one"
      aria-pressed={isAlone}
      title={isAlone ? "A click shows all parts" : "A click shows this part alone"}
      onClick={() => perform(setPart(isAlone ? undefined : of.id))}
    >
      <span class="legend-name">around {of.label}</span>
      <span class="count">{size}</span>
    </button>
  );
}
