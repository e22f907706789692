import { useEffect } from "preact/hooks";
import type { AskReply } from "#model";
import { rowsCsv, rowsMarkdown } from "../state/exports/answer-files.ts";
import { fileName, saveFile } from "../state/exports/save-file.ts";
import { citationOfView } from "../state/exports/this-view.ts";
import { overview } from "../state/store.ts";
import { Icon } from "./icons.tsx";

/** Saves the answer just as it is shown. */
export function AnswerExports({ reply }: { reply: AskReply }) {
  useEffect(() => overview.follow("graph"), []);
  if (reply.rows.length === 0) return null;
  const { question, answer, rows } = reply;
  return (
    <ExportBar
      files={[
        { label: "CSV", save: () => saveFile(fileName(question, "csv"), rowsCsv(rows), "text/csv") },
        {
          label: "Markdown with notes",
          save: () =>
            saveFile(
              fileName(question, "md"),
              rowsMarkdown(question, answer, rows, citationOfView()),
              "text/markdown",
            ),
        },
      ]}
    />
  );
}

/** A row of kinds of file, each saved at a click. */
export function ExportBar({ files }: { files: readonly { label: string; save: () => void }[] }) {
  return (
    <p class="export-bar">
      <span class="hint">Save this answer as</span>
      {files.map(({ label, save }) => (
        <button key={label} type="button" class="button" onClick={save}>
          <Icon name="pages" size={14} /> {label}
        </button>
      ))}
    </p>
  );
}
