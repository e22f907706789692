import { type EntityReply, groupedBy, type Quote } from "#model";
import { entityMentions } from "../state/panel-state.ts";
import { counted } from "../state/places-in-words.ts";
import { judgedMention } from "../state/wishes.ts";
import { JudgeButtons } from "./judge-buttons.tsx";
import { Awaited } from "./loading.tsx";
import { MoreRows } from "./more-rows-line.tsx";
import { QuoteLine } from "./quote-line.tsx";
import { Spread } from "./spread.tsx";

/** Texts up to this many are unfolded at once. */
const UNFOLDED = 2;

/** Every place where the entity is named, text by text, in the order of reading. */
export function MentionsTab({ entity }: { entity: EntityReply }) {
  return (
    <Awaited resource={entityMentions}>
      {({ mentions, total }) => {
        const groups = [...groupedBy(mentions, ({ text }) => text)];
        return (
          <>
            {groups.map(([text, quotes], at) => (
              <TextMentions
                key={text}
                entity={entity}
                quotes={quotes}
                isOpen={at === 0 || groups.length <= UNFOLDED}
              />
            ))}
            <MoreRows shown={mentions.length} total={total} things="places that name it" />
          </>
        );
      }}
    </Awaited>
  );
}

interface TextMentionsProps {
  readonly entity: EntityReply;
  readonly quotes: readonly Quote[];
  readonly isOpen: boolean;
}

function TextMentions({ entity, quotes, isOpen }: TextMentionsProps) {
  const [first] = quotes;
  const text = entity.texts.find(({ id }) => id === first?.text);
  return (
    <details class="text-mentions" open={isOpen}>
      <summary>
        <cite>{first?.title}</cite> <span class="count">{text?.mentions ?? quotes.length}</span>
        {text && (
          <Spread counts={text.spread} title={`Where in the text: ${counted(text.mentions, "place")}`} />
        )}
      </summary>
      <ul class="quotes">
        {quotes.map((quote) => (
          <QuoteLine key={quote.start} quote={quote}>
            <JudgeButtons of={judgedMention(entity, quote)} />
          </QuoteLine>
        ))}
      </ul>
    </details>
  );
}
