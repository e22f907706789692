import type { ComponentChildren } from "preact";
import { view, visit } from "../state/store.ts";
import type { Change, Page } from "../state/view.ts";
import { toUrl } from "../state/view-url.ts";

interface PageLinkProps {
  to: Change;
  page: Page;
  class?: string;
  children: ComponentChildren;
}

/** A link to another page of the program: a plain click goes there at once, any other as in every browser. */
export function PageLink({ to, page, class: look = "", children }: PageLinkProps) {
  const isHere = view.value.page === page;
  return (
    <a
      class={look}
      href={toUrl(to(view.value))}
      aria-current={isHere ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        visit(to);
      }}
    >
      {children}
    </a>
  );
}
