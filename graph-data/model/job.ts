import { Type } from "typebox";
import { counted } from "./counted.ts";

/** How far the reading of some texts is; `failed` where no file of it could be read. */
export const JobState = Type.Enum(["waiting", "reading", "done", "cancelled", "failed"]);
export type JobState = Type.Static<typeof JobState>;

/** What became of one file; `same` where the graph held its very words already. */
export const JobFileState = Type.Enum(["waiting", "reading", "done", "same", "failed", "cancelled"]);
export type JobFileState = Type.Static<typeof JobFileState>;

export const JobFile = Type.Object({
  name: Type.String(),
  state: JobFileState,
  words: Type.Optional(
    Type.Object(
      { done: Type.Integer({ minimum: 0 }), total: Type.Integer({ minimum: 0 }) },
      { description: "words that are read, and all of them, once they are counted" },
    ),
  ),
  text: Type.Optional(Type.String({ description: "id of the text that it became, or is the same as" })),
  title: Type.Optional(Type.String()),
  entities: Type.Optional(Type.Integer({ minimum: 0, description: "found in this text" })),
  reason: Type.Optional(Type.String({ description: "why it was not read, and what to do" })),
  note: Type.Optional(
    Type.String({ description: "what should be known of it, such as a name that is shared" }),
  ),
});
export type JobFile = Type.Static<typeof JobFile>;

/** Files that are read one after the other into the graph; jobs take turns, file by file. */
export const Job = Type.Object({
  id: Type.String(),
  state: JobState,
  ahead: Type.Optional(
    Type.Integer({ minimum: 0, description: "while it waits: files of other jobs that are read before" }),
  ),
  begun: Type.String({ description: "date and time, ISO 8601" }),
  ended: Type.Optional(Type.String({ description: "date and time, ISO 8601" })),
  files: Type.Array(JobFile),
});
export type Job = Type.Static<typeof Job>;

/** True where nothing of the job is left to be done. */
export function isJobOver({ state }: Pick<Job, "state">): boolean {
  return state !== "waiting" && state !== "reading";
}

export const JobReply = Type.Object({ job: Job });
export type JobReply = Type.Static<typeof JobReply>;

/** The jobs that are remembered, latest first, and what may be added. */
export const JobsReply = Type.Object({
  ...counted,
  jobs: Type.Array(Job),
  adding: Type.Object({
    possible: Type.Boolean(),
    reason: Type.Optional(Type.String({ description: "why nothing can be added, and what to do" })),
    endings: Type.Array(Type.String(), { description: "of the files that can be read: .txt" }),
    bytesPerFile: Type.Integer(),
    filesPerJob: Type.Integer(),
  }),
});
export type JobsReply = Type.Static<typeof JobsReply>;

export const JobParams = Type.Object(
  { id: Type.String({ minLength: 1, maxLength: 60, description: "id of a job" }) },
  { additionalProperties: false },
);
export type JobParams = Type.Static<typeof JobParams>;

export const AddTextQuery = Type.Object(
  {
    name: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 400,
        description: "name of the file, whose ending says its kind",
      }),
    ),
    job: Type.Optional(
      Type.String({ minLength: 1, maxLength: 60, description: "job that it joins; a new one when absent" }),
    ),
  },
  { additionalProperties: false },
);
export type AddTextQuery = Type.Static<typeof AddTextQuery>;

/** A text that was pasted, the address of a page to be fetched, or the wish for the example that comes with Ibid. */
export const PastedText = Type.Object(
  {
    title: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
    body: Type.Optional(Type.String({ minLength: 1 })),
    address: Type.Optional(
      Type.String({ minLength: 1, maxLength: 2_000, description: "web address of a page to fetch" }),
    ),
    example: Type.Optional(Type.Boolean({ description: "true asks for the example" })),
  },
  { additionalProperties: false },
);
export type PastedText = Type.Static<typeof PastedText>;

export const RemovedReply = Type.Object({ removed: Type.String({ description: "id of the text" }) });
export type RemovedReply = Type.Static<typeof RemovedReply>;
