import { createHash } from "node:crypto";
import { GRAPH_OPTIONS, type Graph } from "#model";

export const BODY = "Lenin wrote State and Revolution in 1917.";

/** A valid graph of one sentence, fresh for each test that breaks it. */
export function smallGraph(): Graph {
  const place = (start: number, end: number) => ({
    text: "small",
    start,
    end,
    confidence: 0.9,
    method: "test",
  });
  return {
    attributes: {
      format: 1,
      texts: [
        {
          id: "small",
          title: "Small",
          language: "en",
          sha256: createHash("sha256").update(BODY).digest("hex"),
          file: "../texts/small.txt",
          length: BODY.length,
          passages: [{ kind: "paragraph", start: 0, end: BODY.length }],
          notes: [],
          sentences: [0, BODY.length],
          remarks: [],
        },
      ],
    },
    options: { ...GRAPH_OPTIONS },
    nodes: [
      {
        key: "person:lenin",
        attributes: { type: "Person", label: "Lenin", aliases: [], mentions: [place(0, 5)] },
      },
      {
        key: "work:state-and-revolution",
        attributes: {
          type: "Work",
          label: "State and Revolution",
          aliases: [],
          mentions: [place(12, 32)],
          date: "1917",
        },
      },
    ],
    edges: [
      {
        key: "AUTHORED:person:lenin:work:state-and-revolution",
        source: "person:lenin",
        target: "work:state-and-revolution",
        attributes: { type: "AUTHORED", evidence: [place(0, BODY.length)], confidence: 0.9 },
      },
    ],
  };
}
