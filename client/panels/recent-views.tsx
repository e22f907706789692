import { useEffect } from "preact/hooks";
import { ask, open } from "../state/acts.ts";
import { forgetWhatIsGone, keyOf, type Recent, recent } from "../state/recent-views.ts";
import { KindMark } from "./kind-mark.tsx";

/** What this reader looked at lately, to go on from there. */
export function RecentViews() {
  useEffect(() => void forgetWhatIsGone(), []);
  if (recent.value.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent-title">
      <h2 class="list-title" id="recent-title">
        Looked at lately
      </h2>
      <ul>
        {recent.value.map((one) => (
          <li key={keyOf(one)}>
            <RecentLink one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RecentLink({ one }: { one: Recent }) {
  if (one.what === "question")
    return (
      <button type="button" class="recent-link" onClick={() => ask(one.words)}>
        <span class="recent-question">{one.words}</span>
      </button>
    );
  return (
    <button type="button" class="recent-link" onClick={() => open(one)}>
      <KindMark kind={one.type} />
      <span>{one.label}</span>
    </button>
  );
}
