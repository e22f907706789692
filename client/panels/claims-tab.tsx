import type { ClaimQuoted, ClaimsReply } from "#model";
import { read } from "../state/acts.ts";
import { plainWords } from "../state/markup-signs.ts";
import { entityClaims } from "../state/panel-state.ts";
import { STATUS_WORDS } from "../state/places-in-words.ts";
import { view } from "../state/store.ts";
import { judgedClaim } from "../state/wishes.ts";
import { EntityLink } from "./entity-link.tsx";
import { JudgeButtons } from "./judge-buttons.tsx";
import { Awaited } from "./loading.tsx";
import { MoreRows } from "./more-rows-line.tsx";
import { QuoteWords } from "./quote-words.tsx";

/** What the entity says, and what is said about it, each claim with who says so. */
export function ClaimsTab({ name }: { name: string }) {
  return (
    <Awaited resource={entityClaims}>
      {({ by, about }) =>
        by.total + about.total === 0 ? (
          <p class="hint">
            No claim by {name} or about {name} was found.
          </p>
        ) : (
          <>
            <ClaimGroup title="says" claims={by} />
            <ClaimGroup title={`said of ${name}`} claims={about} />
          </>
        )
      }
    </Awaited>
  );
}

function ClaimGroup({ title, claims }: { title: string; claims: ClaimsReply }) {
  if (claims.total === 0) return null;
  return (
    <section class="group">
      <h3>
        {title} <span class="count">{claims.total}</span>
      </h3>
      <ul class="quotes">
        {claims.claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
      </ul>
      <MoreRows shown={claims.claims.length} total={claims.total} things="claims" />
    </section>
  );
}

/** The sentence around a claim, the claim marked in it; where a reader has worded it otherwise, those words. */
function ClaimWords({ claim: { words, place, about } }: { claim: ClaimQuoted }) {
  if (words !== place.quote) return <>{plainWords(words)}</>;
  return <QuoteWords quote={place} named={about} />;
}

function ClaimLine({ claim }: { claim: ClaimQuoted }) {
  const speakers = claim.speakers.filter(({ id }) => id !== view.value.selected);
  return (
    <li class="quote claim">
      <button type="button" class="quote-words" onClick={() => read(claim.place.text, claim.place)}>
        <ClaimWords claim={claim} />
      </button>
      <div class="quote-source">
        {claim.speakers.length === 0 && <span>speaker unknown</span>}
        {speakers.map((speaker) => (
          <EntityLink key={speaker.id} entity={speaker} />
        ))}
        <span>
          {[
            claim.kind,
            claim.polarity === "asserted" ? undefined : claim.polarity,
            claim.status && STATUS_WORDS[claim.status],
          ]
            .filter(Boolean)
            .join(", ")}
        </span>
        <JudgeButtons of={judgedClaim(claim)} />
      </div>
    </li>
  );
}
