import { Fragment } from "preact";
import type { PathQuoted, RelationQuoted } from "#model";
import { choose } from "../state/acts.ts";
import { pathsPage } from "../state/panel-state.ts";
import { counted, relationDirected } from "../state/places-in-words.ts";
import { endsNamed } from "../state/quote-excerpt.ts";
import { perform } from "../state/store.ts";
import { clearPath } from "../state/view-changes.ts";
import { EntityLink } from "./entity-link.tsx";
import { Icon } from "./icons.tsx";
import { Awaited } from "./loading.tsx";
import { QuoteLine } from "./quote-line.tsx";

/** The best few paths between two entities, each step with a sentence that states it. */
export function PathsPanel() {
  return (
    <Awaited resource={pathsPage}>
      {({ from, to, paths, total }) => (
        <div class="entity-head">
          <p class="eyebrow">
            {pathsInWords(paths.length, total)}
            <button type="button" class="chip" onClick={() => perform(clearPath())}>
              <Icon name="close" size={12} /> put away
            </button>
          </p>
          <h2 class="statement">
            <EntityLink entity={from} />
            <span class="statement-words">to</span>
            <EntityLink entity={to} />
          </h2>
          <ol class="paths">
            {paths.map((path) => (
              <PathLine key={path.words} path={path} />
            ))}
          </ol>
        </div>
      )}
    </Awaited>
  );
}

function pathsInWords(shown: number, total: number): string {
  if (total === 0) return "no path within four steps";
  return shown < total ? `the best ${shown} of ${counted(total, "path")}` : counted(total, "path");
}

function PathLine({ path }: { path: PathQuoted }) {
  return (
    <li class="path">
      {path.relations.map((relation, index) => {
        const here = path.entities[index];
        const isLast = index === path.relations.length - 1;
        const next = path.entities[index + 1];
        return (
          <Fragment key={relation.id}>
            {here && <EntityLink entity={here} />}
            <Step relation={relation} isOutward={relation.source.id === here?.id} />
            {isLast && next && <EntityLink entity={next} />}
          </Fragment>
        );
      })}
    </li>
  );
}

function Step({ relation, isOutward }: { relation: RelationQuoted; isOutward: boolean }) {
  const [first] = relation.evidence;
  return (
    <div class="step">
      <button type="button" class="step-words" onClick={() => choose(relation.id)}>
        {relationDirected(relation, isOutward, relation.target)}
      </button>
      <ul class="quotes">{first && <QuoteLine quote={first} named={endsNamed(relation)} />}</ul>
    </div>
  );
}
