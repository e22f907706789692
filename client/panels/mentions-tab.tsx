import { entityMentions } from "../state/panel-state.ts";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** Every place where the entity is named, in the order of the text. */
export function MentionsTab() {
  return (
    <Awaited resource={entityMentions}>
      {({ mentions, total, truncated }) => (
        <>
          <ul class="quotes">
            {mentions.map((quote) => (
              <QuoteLine key={`${quote.text}-${quote.start}`} quote={quote} />
            ))}
          </ul>
          {truncated && (
            <p class="hint">
              Showing {mentions.length} of {total}.
            </p>
          )}
        </>
      )}
    </Awaited>
  );
}
