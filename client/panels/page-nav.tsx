import { useEffect, useRef } from "preact/hooks";
import { showCitations, turnToPage } from "../state/page-changes.ts";
import { view } from "../state/store.ts";
import { nextTheme, theme } from "../state/theme.ts";
import type { Change, Page } from "../state/view.ts";
import { showStage } from "../state/view-changes.ts";
import { Icon } from "./icons.tsx";
import { PageLink } from "./page-link.tsx";

interface NavLine {
  readonly page: Page;
  readonly label: string;
  readonly to: Change;
}

const LINES: readonly NavLine[] = [
  { page: "corpus", label: "Texts", to: turnToPage("corpus") },
  { page: "citations", label: "Citations", to: showCitations() },
  { page: "curate", label: "Curate", to: turnToPage("curate") },
  { page: "decisions", label: "Decisions", to: turnToPage("decisions") },
];
const GRAPH: NavLine = { page: "explore", label: "Graph", to: showStage() };

/** The pages of the program; on a narrow screen behind a button. */
export function PageNav() {
  const list = useRef<HTMLElement>(null);
  const { page, seeds } = view.value;
  useEffect(() => {
    if (list.current?.matches(":popover-open")) list.current.hidePopover();
  }, [page]);
  return (
    <>
      <button type="button" class="tool nav-switch" aria-label="Pages" popovertarget="page-nav">
        <Icon name="pages" />
      </button>
      <nav id="page-nav" class="page-nav" aria-label="Pages" popover="auto" ref={list}>
        {[...(seeds.length > 0 ? [GRAPH] : []), ...LINES].map((line) => (
          <PageLink key={line.page} to={line.to} page={line.page} class="nav-link">
            {line.label}
          </PageLink>
        ))}
        <PageLink to={turnToPage("quality")} page="quality" class="nav-link nav-narrow">
          How sure is this?
        </PageLink>
        <button type="button" class="nav-link nav-narrow" onClick={nextTheme}>
          Look: {theme.value}
        </button>
      </nav>
    </>
  );
}
