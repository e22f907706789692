import { createHash } from "node:crypto";
import type { TextRecord } from "#model";
import type { Claimed } from "../document.ts";
import { datelineOf } from "./dateline.ts";

/** Its file knows when it appeared; else a line of its own may say it. */
function datedBy(document: Claimed): Pick<TextRecord, "date" | "dateFrom"> {
  if (document.date !== undefined) return { date: document.date, dateFrom: "file" };
  const date = datelineOf(document);
  return date === undefined ? {} : { date, dateFrom: "dateline" };
}

/** The text that was read: its identity, and its layout by span with the entity that speaks in each passage. */
export function textRecordOf(document: Claimed, ids: readonly string[]): TextRecord {
  const author = idOf(ids, document.author);
  const coAuthors = (document.coAuthors ?? []).flatMap((number) => idOf(ids, number) ?? []);
  return {
    id: document.id,
    title: document.title,
    ...(author === undefined ? {} : { author }),
    ...(coAuthors.length > 0 && { coAuthors }),
    ...datedBy(document),
    language: document.language,
    sha256: createHash("sha256").update(document.body).digest("hex"),
    file: document.file,
    length: document.body.length,
    passages: document.stretches.map(({ kind, start, end }, number) => {
      const speaker = idOf(ids, document.speakers[number]);
      return { kind, start, end, ...(speaker === undefined ? {} : { author: speaker }) };
    }),
    notes: document.notes.map(({ label, marker, start, end }) => ({
      label,
      ...(marker ? { marker: { start: marker.start, end: marker.end } } : {}),
      start,
      end,
    })),
    sentences: document.sentences.flatMap(({ start, end }) => [start, end]),
    remarks: document.remarks.map(({ stage, rule, message, start, end }) => ({
      stage,
      rule,
      message,
      start,
      end,
    })),
  };
}

function idOf(ids: readonly string[], number: number | undefined): string | undefined {
  return number === undefined ? undefined : ids[number];
}
