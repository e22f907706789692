import type { EntityReply } from "#model";
import { entityMentions } from "../state/panel-state.ts";
import { judgedMention } from "../state/wishes.ts";
import { JudgeButtons } from "./judge-buttons.tsx";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** Every place where the entity is named, in the order of the text. */
export function MentionsTab({ entity }: { entity: EntityReply }) {
  return (
    <Awaited resource={entityMentions}>
      {({ mentions, total, truncated }) => (
        <>
          <ul class="quotes">
            {mentions.map((quote) => (
              <QuoteLine key={`${quote.text}-${quote.start}`} quote={quote}>
                <JudgeButtons of={judgedMention(entity, quote)} />
              </QuoteLine>
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
