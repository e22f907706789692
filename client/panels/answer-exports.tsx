import { useEffect } from "preact/hooks";
import type { AskReply } from "#model";
import { rowsCsv, rowsMarkdown } from "../state/exports/answer-files.ts";
import { fileName, saveFile } from "../state/exports/save-file.ts";
import { citationOfView } from "../state/exports/this-view.ts";
import { tell } from "../state/notice.ts";
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
        { label: "CSV", save: async () => saveFile(fileName(question, "csv"), rowsCsv(rows), "text/csv") },
        {
          label: "Markdown with notes",
          save: async () =>
            saveFile(
              fileName(question, "md"),
              rowsMarkdown(question, answer, rows, await citationOfView()),
              "text/markdown",
            ),
        },
      ]}
    />
  );
}

interface ExportBarProps {
  files: readonly { readonly label: string; readonly save: () => Promise<void> }[];
}

/** A row of kinds of file, each saved at a click. */
export function ExportBar({ files }: ExportBarProps) {
  return (
    <p class="export-bar">
      <span class="hint">Save this answer as</span>
      {files.map(({ label, save }) => (
        <button key={label} type="button" class="button" onClick={() => void saved(save)}>
          <Icon name="pages" size={14} /> {label}
        </button>
      ))}
    </p>
  );
}

/** Saves, or says that it could not be. */
async function saved(save: () => Promise<void>): Promise<void> {
  try {
    await save();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    tell({ words: `The file could not be made: ${why}`, isFault: true });
  }
}
