import { look, view } from "../state/store.ts";
import type { PanelTab } from "../state/view.ts";
import { turnTo } from "../state/view-changes.ts";

export interface TabLine {
  readonly tab: PanelTab;
  readonly label: string;
  readonly count?: number | undefined;
  /** A second number that stands on the same tab, with its own words. */
  readonly more?: { readonly label: string; readonly count: number };
}

/** The tabs of the panel; arrow keys turn them. */
export function Tabs({ tabs }: { tabs: readonly TabLine[] }) {
  const { tab } = view.value;
  const turn = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = tabs.findIndex((line) => line.tab === tab);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    look(turnTo(next.tab));
    document.getElementById(`tab-${next.tab}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="What is known" onKeyDown={turn}>
      {tabs.map((line) => (
        <button
          key={line.tab}
          id={`tab-${line.tab}`}
          type="button"
          role="tab"
          aria-selected={line.tab === tab}
          aria-controls="tab-panel"
          tabIndex={line.tab === tab ? 0 : -1}
          title={titleOf(line)}
          onClick={() => look(turnTo(line.tab))}
        >
          {line.label}
          {line.count !== undefined && <span class="count">{line.count}</span>}
          {line.more && (
            <>
              , {line.more.label}
              <span class="count">{line.more.count}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

function titleOf({ label, count, more }: TabLine): string | undefined {
  if (count === undefined) return undefined;
  const second = more ? `, ${more.label}: ${more.count}` : "";
  return `${label}: ${count}${second} in all texts`;
}
