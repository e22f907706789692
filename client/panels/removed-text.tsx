import type { TextReply } from "#model";
import { goHome, showCorpus } from "../state/view-changes.ts";
import { PageLink } from "./page-link.tsx";

/** Says of the text that was on the page that it was removed, what that means, and what to do. */
export function RemovedText({ text: { title } }: { text: Pick<TextReply, "title"> }) {
  return (
    <div class="failure" role="alert">
      <p>
        “{title}” was removed from the graph while you had it open, in another tab or by another reader. What
        was decided about it is kept, and holds again once it is added again: go to all texts to do so, or to
        read another one.
      </p>
      <p class="failure-ways">
        <PageLink
          to={(view) => showCorpus()({ ...view, text: undefined, at: undefined, selected: undefined })}
          page="corpus"
          class="button button-strong"
        >
          All texts
        </PageLink>
        <PageLink to={goHome()} page="start" class="button">
          Go to the beginning
        </PageLink>
      </p>
    </div>
  );
}
