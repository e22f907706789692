import type { ClaimQuoted } from "#model";
import { read } from "../state/acts.ts";
import { type ClaimsMade, claimsMade, stanceBefore } from "../state/claim-groups.ts";
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
            {claimsMade(by).map((made) => (
              <ClaimGroup key={made.title} {...made} isOwn />
            ))}
            <MoreRows shown={by.claims.length} total={by.total} things="claims" />
            {about.total > 0 && (
              <ClaimGroup title={`said of ${name}`} claims={about.claims} count={about.total} />
            )}
            <MoreRows shown={about.claims.length} total={about.total} things="claims" />
          </>
        )
      }
    </Awaited>
  );
}

interface ClaimGroupProps extends ClaimsMade {
  /** True where the title says what the selected one does with the claims. */
  isOwn?: boolean;
}

function ClaimGroup({ title, claims, count, isOwn = false }: ClaimGroupProps) {
  return (
    <section class="group">
      <h3>
        {title} {count !== undefined && <span class="count">{count}</span>}
      </h3>
      <ul class="quotes">
        {claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} isOwn={isOwn} />
        ))}
      </ul>
    </section>
  );
}

/** The sentence around a claim, the claim marked in it; where a reader has worded it otherwise, those words. */
function ClaimWords({ claim: { words, place, about } }: { claim: ClaimQuoted }) {
  if (words !== place.quote) return <>{plainWords(words)}</>;
  return <QuoteWords quote={place} named={about} />;
}

function ClaimLine({ claim, isOwn }: { claim: ClaimQuoted; isOwn: boolean }) {
  const stance = isOwn ? undefined : stanceBefore(claim);
  const speakers = claim.speakers.filter(({ id }) => id !== view.value.selected);
  return (
    <li class="quote claim">
      <button type="button" class="quote-words" onClick={() => read(claim.place.text, claim.place)}>
        <ClaimWords claim={claim} />
      </button>
      <div class="quote-source">
        {stance && <span>{stance}</span>}
        {claim.speakers.length === 0 && <span>speaker unknown</span>}
        {speakers.map((speaker) => (
          <EntityLink key={speaker.id} entity={speaker} />
        ))}
        <span>{[claim.kind, claim.status && STATUS_WORDS[claim.status]].filter(Boolean).join(", ")}</span>
        <JudgeButtons of={judgedClaim(claim)} />
      </div>
    </li>
  );
}
