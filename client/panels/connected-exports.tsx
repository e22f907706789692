import type { EntitySummary } from "#model";
import { areLooseShown, centrePortrait, looseRows, wantedRows } from "../state/connected-state.ts";
import {
  connectedCsv,
  connectedGexf,
  connectedMarkdown,
  relationsOfWays,
  type WrittenAnswer,
} from "../state/exports/answer-files.ts";
import { proofsOf } from "../state/exports/relation-proofs.ts";
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
  const answer = async (): Promise<WrittenAnswer> => ({
    centre,
    rows: wantedRows.peek(),
    proofs: await proofsOf(relationsOfWays(wantedRows.peek())),
    loose: areLooseShown.peek() ? looseRows.peek() : [],
    portrait: known.portrait,
    sum,
    citation: await citationOfView(),
  });
  const name = (extension: string) => fileName(`connected to ${label}`, extension);
  return (
    <ExportBar
      files={[
        {
          label: "CSV",
          save: async () => saveFile(name("csv"), connectedCsv(await answer()), "text/csv"),
        },
        {
          label: "Markdown with notes",
          save: async () => saveFile(name("md"), connectedMarkdown(await answer()), "text/markdown"),
        },
        {
          label: "GEXF",
          save: async () => saveFile(name("gexf"), connectedGexf(await answer()), "application/gexf+xml"),
        },
      ]}
    />
  );
}
