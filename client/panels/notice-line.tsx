import { curation } from "../state/curation.ts";
import { closeNotice, keepNotice, letNoticeGo, type Notice, notice } from "../state/notice.ts";
import { Icon } from "./icons.tsx";
import { PageLink } from "./page-link.tsx";
import { Said } from "./said.tsx";

/** What was just done, in a quiet line over the foot of the page, a passing sentence above it; a screen reader speaks it. */
export function NoticeLine() {
  const isInDialog = notice.value?.isFault === true && curation.value !== undefined;
  const shown = isInDialog ? undefined : notice.value;
  return (
    <div class="done-place" role="status" aria-live="polite">
      <Said />
      {shown && <NoticeBox shown={shown} />}
    </div>
  );
}

/** The notice itself; where something failed it stays until it is put away. */
export function NoticeBox({ shown }: { shown: Notice }) {
  const { words, more = [], acts = [], leadsTo, isFault = false } = shown;
  return (
    <div
      class={isFault ? "done done-fault" : "done"}
      onPointerEnter={keepNotice}
      onPointerLeave={letNoticeGo}
      onFocusIn={keepNotice}
      onFocusOut={letNoticeGo}
    >
      <div class="done-words">
        <p>{words}</p>
        {more.map((line) => (
          <p key={line} class="hint">
            {line}
          </p>
        ))}
      </div>
      {acts.map(({ label, act }) => (
        <button
          key={label}
          type="button"
          class="link"
          onClick={() => {
            closeNotice();
            act();
          }}
        >
          {label}
        </button>
      ))}
      {leadsTo && (
        <PageLink to={(seen) => ({ ...seen, page: leadsTo.page })} page={leadsTo.page} class="link">
          {leadsTo.label}
        </PageLink>
      )}
      <button type="button" class="judge-act" aria-label="Put away" onClick={closeNotice}>
        <Icon name="close" size={12} />
      </button>
    </div>
  );
}
