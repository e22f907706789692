import type { EntitySummary } from "#model";
import { areLooseShown, centrePortrait, looseRows, wantedRows } from "../state/connected-state.ts";
import {
  connectedCsv,
  connectedGexf,
  connectedMarkdown,
  type WrittenAnswer,
} from "../state/exports/answer-files.ts";
import { fileName, saveFile } from "../state/exports/save-file.ts";
import { citationOfView } from "../state/exports/this-view.ts";
import { valueIn } from "../state/resource.ts";
import { ExportBar } from "./answer-exports.tsx";

/** Saves everything connected, just as it is shown. */
export function ConnectedExports({ sum }: { sum: string }) {
  const known = valueIn(centrePortrait.state.value);
  if (!known || wantedRows.value.length === 0) return null;
  const { id, type, label, date, mentions } = known.entity;
  const centre: EntitySummary = { id, type, label, ...(date !== undefined && { date }), mentions, degree: 0 };
  const answer = (): WrittenAnswer => ({
    centre,
    rows: wantedRows.peek(),
    loose: areLooseShown.peek() ? looseRows.peek() : [],
    portrait: known.portrait,
    sum,
    citation: citationOfView(new Map([[id, label]])),
  });
  const name = (extension: string) => fileName(`connected to ${label}`, extension);
  return (
    <ExportBar
      files={[
        { label: "CSV", save: () => saveFile(name("csv"), connectedCsv(answer()), "text/csv") },
        {
          label: "Markdown with notes",
          save: () => saveFile(name("md"), connectedMarkdown(answer()), "text/markdown"),
        },
        {
          label: "GEXF",
          save: () => saveFile(name("gexf"), connectedGexf(answer()), "application/gexf+xml"),
        },
      ]}
    />
  );
}
