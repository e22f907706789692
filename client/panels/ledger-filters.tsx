import type { ActKind, DecisionRow, DecisionState } from "#model";
import { ACT_WORDS, type LedgerFilter, STATE_WORDS } from "../state/decisions-in-words.ts";

interface FiltersProps {
  rows: readonly DecisionRow[];
  filter: LedgerFilter;
  change: (filter: LedgerFilter) => void;
}

/** Which decisions are listed: by how they stand, by what was decided, by whom. */
export function LedgerFilters({ rows, filter, change }: FiltersProps) {
  const states = [...new Set(rows.map(({ state }) => state))];
  const kinds = [...new Set(rows.map(({ decision }) => decision.act.kind))].sort();
  const authors = [...new Set(rows.map(({ decision }) => decision.author))].sort();
  return (
    <div class="page-tools">
      <Choice
        label="How they stand"
        all="however they stand"
        choices={states.map((state) => [state, STATE_WORDS[state]])}
        chosen={filter.state}
        choose={(state) => change({ ...filter, state: state as DecisionState | "" })}
      />
      <Choice
        label="What was decided"
        all="whatever was decided"
        choices={kinds.map((kind) => [kind, ACT_WORDS[kind]])}
        chosen={filter.kind}
        choose={(kind) => change({ ...filter, kind: kind as ActKind | "" })}
      />
      <Choice
        label="Who decided"
        all="whoever decided"
        choices={authors.map((author) => [author, author])}
        chosen={filter.author}
        choose={(author) => change({ ...filter, author })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  choices: readonly (readonly [string, string])[];
  chosen: string;
  choose: (value: string) => void;
}

function Choice({ label, all, choices, chosen, choose }: ChoiceProps) {
  return (
    <select
      class="select"
      aria-label={label}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
