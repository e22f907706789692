import { useEffect } from "preact/hooks";
import { isJobOver, type Job, type JobFile } from "#model";
import { fileInWords, reasonBeside } from "../state/job-words.ts";
import { valueIn } from "../state/resource.ts";
import { addPage, isAddress, keptFile, sendAgain } from "../state/send-texts.ts";
import { overview } from "../state/store.ts";
import { openText } from "../state/view-changes.ts";
import { Icon, type IconName } from "./icons.tsx";
import { PageLink } from "./page-link.tsx";

const MARKS: Readonly<Record<JobFile["state"], IconName | undefined>> = {
  waiting: undefined,
  reading: "book",
  done: "check",
  same: "same",
  failed: "warning",
  cancelled: "close",
};

/** The files of a job, each with what became of it. */
export function JobFiles({ job }: { job: Job }) {
  useEffect(() => overview.follow("graph"), []);
  return (
    <ol class="job-files" aria-label="Files">
      {job.files.map((file) => (
        <FileLine key={file.name} file={file} job={job} />
      ))}
    </ol>
  );
}

function FileLine({ file, job }: { file: JobFile; job: Job }) {
  const mark = MARKS[file.state];
  const text = valueIn(overview.state.value)?.texts.find(({ id }) => id === file.text);
  const isAgain = file.state === "failed" || (file.state === "cancelled" && isJobOver(job));
  return (
    <li class={`job-file job-file-${file.state}`}>
      <span class="job-mark">{mark && <Icon name={mark} size={16} />}</span>
      <span class="job-name">
        <Name file={file} />
        {file.reason !== undefined && <span class="job-reason">{reasonBeside(file.name, file.reason)}</span>}
        {file.note !== undefined && <span class="job-note">{file.note}</span>}
      </span>
      <span class="job-side">
        <span class="job-state">{fileInWords(file, text)}</span>
        {isAgain && <Again file={file} job={job} />}
      </span>
    </li>
  );
}

/** The title of what is read, else the name of the file. */
function Name({ file: { name, state, text, title } }: { file: JobFile }) {
  if (text === undefined || state === "cancelled") return <span>{name}</span>;
  return (
    <>
      <PageLink to={openText(text)} page="text" class="job-title">
        {title ?? name}
      </PageLink>
      {title !== undefined && title !== name && (
        <span class="job-file-name">
          {state === "same" ? `${name} has the very words of this text` : name}
        </span>
      )}
    </>
  );
}

/** Sends a file again: as it lies at hand, or as the reader chooses it anew; a page is fetched again. */
function Again({ file: { name }, job }: { file: JobFile; job: Job }) {
  const file = keptFile(job.id, name);
  const isJoinable = job.state !== "cancelled";
  const fetchAgain = () => void addPage(name, isJoinable ? job.id : undefined);
  const send = (one: File) => void sendAgain(job, [{ name, file: one }], isJoinable);
  return (
    <span class="job-again">
      {isAddress(name) && (
        <button type="button" class="button" aria-label={`Try again: ${name}`} onClick={fetchAgain}>
          Try again
        </button>
      )}
      {file && (
        <button type="button" class="button" aria-label={`Try again: ${name}`} onClick={() => send(file)}>
          Try again
        </button>
      )}
      <label class="button file-button">
        <input
          type="file"
          class="unseen"
          aria-label={`Choose another file for ${name}`}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void sendAgain(job, [{ name: chosen.name, file: chosen }], isJoinable);
          }}
        />
        Choose another file
      </label>
    </span>
  );
}
