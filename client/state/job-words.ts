import { isJobOver, type Job, type JobFile, type TextSummary } from "#model";
import { aboutWords } from "./corpus-order.ts";
import { counted } from "./places-in-words.ts";

/** What of a job is done, in numbers. */
export interface JobTally {
  readonly files: number;
  /** Files that are over, whatever became of them. */
  readonly over: number;
  readonly read: number;
  readonly failed: number;
}

/** The numbers of a job. */
export function tallyOf({ files }: Pick<Job, "files">): JobTally {
  const count = (...states: JobFile["state"][]) => files.filter(({ state }) => states.includes(state)).length;
  return {
    files: files.length,
    over: count("done", "same", "failed", "cancelled"),
    read: count("done", "same"),
    failed: count("failed"),
  };
}

/** "Reading 3 of 41 texts": where a job is, for its page and for the status line; `coming` files are not sent yet. */
export function jobInWords(job: Job, coming = 0): string {
  const { files, over, read } = tallyOf(job);
  const all = files + coming;
  if (!isJobOver(job)) {
    if (job.state === "waiting") return `${counted(all, "text")} waiting to be read${afterOthers(job)}`;
    return all === 1 ? "Reading 1 text" : `Reading ${Math.min(over + 1, all)} of ${counted(all, "text")}`;
  }
  if (job.state === "cancelled") return read === 0 ? "Cancelled" : `Cancelled; ${counted(read, "text")} read`;
  if (job.state === "failed") return files === 1 ? "The text could not be read" : "No text could be read";
  return read === files ? `${counted(read, "text")} read` : `${read} of ${counted(files, "text")} read`;
}

/** ", after 2 others": the place of a job that waits. */
function afterOthers({ ahead = 0 }: Pick<Job, "ahead">): string {
  if (ahead === 0) return "";
  return ahead === 1 ? ", after another one" : `, after ${ahead.toLocaleString("en")} others`;
}

/** The share of a job that is done, 0 to 1: each file counts alike, the one that is read by its words. */
export function shareDone({ files }: Pick<Job, "files">, coming = 0): number {
  const all = files.length + coming;
  if (all === 0) return 0;
  return files.reduce((sum, file) => sum + doneOf(file), 0) / all;
}

function doneOf({ state, words }: JobFile): number {
  if (state === "waiting") return 0;
  if (state !== "reading") return 1;
  return words && words.total > 0 ? words.done / words.total : 0;
}

/** What became of a file, in words beside its name; a text that is in the graph has as many words as in the list of texts. */
export function fileInWords({ state, words, entities }: JobFile, text?: Pick<TextSummary, "length">): string {
  switch (state) {
    case "waiting":
      return "waiting";
    case "reading":
      return words ? `${percent(words)} read` : "opening";
    case "done":
      return [
        text && `about ${counted(aboutWords(text), "word")}`,
        counted(entities ?? 0, "entity", "entities"),
      ]
        .filter(Boolean)
        .join(", ");
    case "same":
      return "here already";
    case "cancelled":
      return "cancelled";
    case "failed":
      return "not read";
  }
}

function percent({ done, total }: NonNullable<JobFile["words"]>): string {
  return total === 0 ? "0 %" : `${Math.floor((100 * done) / total)} %`;
}

/** "52 MB": how large files may be. */
export function bytesInWords(bytes: number): string {
  const mega = bytes / 1_048_576;
  return mega >= 1 ? `${Math.floor(mega)} MB` : `${Math.max(1, Math.floor(bytes / 1_024))} kB`;
}

/** What readers call the files of some endings. */
const KINDS: ReadonlyArray<readonly [ending: string, name: string]> = [
  [".pdf", "PDF"],
  [".docx", "Word (DOCX)"],
  [".epub", "EPUB"],
  [".html", "web pages (HTML)"],
  [".tei", "TEI"],
  [".md", "Markdown"],
  [".txt", "plain text"],
];

/** "PDF, Markdown or plain text": the kinds of files that can be read, by their endings. */
export function kindsInWords(endings: readonly string[]): string {
  const names = KINDS.flatMap(([ending, name]) => (endings.includes(ending) ? [name] : []));
  const last = names.pop() ?? endings.join(", ");
  return names.length === 0 ? last : `${names.join(", ")} or ${last}`;
}

/** Why a file was not read, where its name stands above: "This is a damaged PDF" instead of the whole name again. */
export function reasonBeside(name: string, reason: string): string {
  return reason.startsWith(`${name} `) ? `This ${reason.slice(name.length + 1)}` : reason;
}
