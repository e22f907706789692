import type { Job } from "#model";
import { filesAtHand, sendAgain } from "../state/send-texts.ts";
import { showCorpus } from "../state/view-changes.ts";
import { NotSentNotice } from "./not-sent-notice.tsx";
import { PageLink } from "./page-link.tsx";

/** What is left of a reading that the server no longer knows: it was started anew, or the reading was long ago. */
export function LostJob({ job }: { job: Job | undefined }) {
  const left = job?.files.filter(({ state }) => state === "waiting" || state === "reading") ?? [];
  const files = job ? filesAtHand(job, ["waiting", "reading"]) : [];
  return (
    <>
      <h1 class="page-title">{left.length > 0 ? "The reading was broken off" : "This reading is over"}</h1>
      <p class="page-lead">
        {left.length > 0
          ? "The server was started anew while it read. What had been read is among the texts; these were not:"
          : "The server no longer knows it: it was started anew since, or the reading was long ago. What was read is among the texts."}
      </p>
      {left.length > 0 && (
        <ul class="lost-files">
          {left.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <NotSentNotice />
      <div class="page-tools">
        {job && files.length > 0 && (
          <button
            type="button"
            class="button button-strong"
            onClick={() => void sendAgain(job, files, false)}
          >
            {files.length === 1 ? "Send it again" : `Send these ${files.length} again`}
          </button>
        )}
        <PageLink to={showCorpus()} page="corpus" class="button">
          All texts
        </PageLink>
      </div>
    </>
  );
}
