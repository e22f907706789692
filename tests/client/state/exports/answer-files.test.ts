import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { connectedRows } from "../../../../client/state/connected.ts";
import {
  connectedCsv,
  connectedGexf,
  connectedMarkdown,
  rowsCsv,
  rowsMarkdown,
  type WrittenAnswer,
} from "../../../../client/state/exports/answer-files.ts";
import { entity, relation, reply } from "../small-stage.ts";

const lenin = { ...entity("Person", "Lenin"), distance: 0 };
const party = entity("Organisation", "=Party*");
const treaty = { ...entity("Event", "Treaty", 2), date: "1918", distance: 2 };
const quote = {
  text: "t",
  start: 0,
  end: 4,
  confidence: 0.9,
  method: "encoder",
  title: "A [history]",
  quote: "They",
  sentence: { start: 0, end: 11 },
  context: "They\nspoke.",
};
const answer: WrittenAnswer = {
  centre: lenin,
  rows: connectedRows(
    reply([lenin, party, treaty], [relation("MEMBER_OF", lenin, party), relation("OPPOSES", party, treaty)]),
    lenin.id,
  ),
  loose: [
    {
      entity: lenin,
      words: "Lenin -> in one claim with -> [him]",
      distance: 1,
      strength: 0.5,
      quotes: [quote],
      tie: "claim",
    },
  ],
  portrait: {
    sentences: [
      [
        { words: "Lenin belongs to " },
        { words: "=Party*", entity: party, note: 1 },
        { words: " (" },
        { words: "63 %", isDoubt: true },
        { words: ")." },
      ],
    ],
    notes: [{ ...quote, states: "OPPOSES:person:a:person:b" }],
    left: 0,
  },
  proofs: new Map([
    ["MEMBER_OF:person:Lenin:organisation:=Party*", [{ ...quote, start: 20, context: "He joined." }]],
    [
      "OPPOSES:organisation:=Party*:event:Treaty",
      [{ ...quote, start: 40, context: "It opposed it." }, quote],
    ],
  ]),
  sum: "2 entities within 2 steps.",
  citation: "“Everything” (graph 0123).",
};

test("as a table: one row for each, its way in words, and nothing that a spreadsheet would run", () => {
  const [head, first, second, third] = connectedCsv(answer).split("\r\n");
  expect(head).toBe(
    "\uFEFFsteps,kind,entity,id,way,from year,to year,strength,places,accepted,sentence 1,text 1,place 1,sure 1,sentence 2,text 2,place 2,sure 2",
  );
  expect(first).toBe(
    "1,Organisation,'=Party*,organisation:=Party*,Lenin → belongs to → =Party*,,,0.9,1,,He joined.,A [history],t:20-4,0.9,,,,",
  );
  expect(second).toBe(
    "2,Event,Treaty,event:Treaty,Lenin → belongs to → =Party* → opposes → Treaty,1918,1918,0.9,1,,He joined.,A [history],t:20-4,0.9,It opposed it.,A [history],t:40-4,0.9",
  );
  expect(third).toBe(
    "1,Person,Lenin,person:Lenin,Lenin → in one claim with → [him],,,0.5,1,,They spoke.,A [history],t:0-4,0.9,,,,",
  );
});

test("as Markdown: the paragraph with its notes, what is connected by steps, what was cut, and the citation", () => {
  const text = connectedMarkdown(answer);
  expect(text).toContain(
    "# Everything connected to Lenin\n\nLenin belongs to =Party\\*[^1] (63 %).\n\n*Told here is",
  );
  expect(text).toContain("2 entities within 2 steps.\n\n## Directly\n\n- **=Party\\***");
  expect(text).toContain("## In 2 steps");
  expect(text).toContain(
    "## Only by a claim or a shared sentence\n\n- **Lenin**: Lenin → in one claim with → \\[him\\][^1]",
  );
  expect(text).toContain("[^1]: “They spoke.” A \\[history\\], characters 0–4.");
  expect(text).toContain("(graph 0123)");
});

test("as Markdown: every row has the sentence of each of its steps as a note, and every note is there", () => {
  const text = connectedMarkdown(answer);
  expect(text).toContain("→ belongs to → =Party\\* (1 place)[^2]\n");
  expect(text).toContain("→ opposes → Treaty (1 place)[^2][^3]\n");
  expect(text).toContain("[^3]: “It opposed it.” A \\[history\\], characters 40–4.");
  for (const line of text.split("\n").filter((row) => row.startsWith("- ")))
    expect(line).toMatch(/\[\^\d\]$/u);
});

test("as GEXF: the centre, what is connected, and the relations of the ways", () => {
  const parsed = new new Window().DOMParser().parseFromString(connectedGexf(answer), "text/xml");
  expect(parsed.querySelectorAll("node")).toHaveLength(3);
  expect(parsed.querySelectorAll("edge")).toHaveLength(2);
  expect(parsed.querySelector("node")?.getAttribute("label")).toBe("Lenin");
  const said = [...parsed.querySelectorAll('attvalue[for="sentence"]')].map((one) =>
    one.getAttribute("value"),
  );
  expect(said).toEqual(["He joined.", "It opposed it."]);
  expect(parsed.querySelectorAll('attvalue[for="evidence"]')[1]?.getAttribute("value")).toBe("t:40-4 t:0-4");
});

test("a step is proved by its surest sentence, of those as sure by the first, in each of the files", () => {
  const told = (start: number, confidence: number, context: string) => ({
    ...quote,
    start,
    confidence,
    context,
  });
  const quotes = [told(20, 0.5, "Perhaps."), told(30, 0.95, "He joined."), told(50, 0.95, "Again.")];
  const asked: WrittenAnswer = {
    ...answer,
    rows: answer.rows.slice(0, 1),
    loose: answer.loose.map((row) => ({ ...row, quotes })),
    portrait: undefined,
    proofs: new Map([["MEMBER_OF:person:Lenin:organisation:=Party*", quotes]]),
  };
  const [, stated, loose] = connectedCsv(asked).split("\r\n");
  expect(stated).toContain(",He joined.,A [history],t:30-4,0.95");
  expect(loose).toContain(",He joined.,A [history],t:30-4,0.95");
  expect(connectedMarkdown(asked)).toContain("[^1]: “He joined.”");
  expect(connectedMarkdown(asked)).not.toContain("Perhaps");
  expect(connectedGexf(asked)).toContain('value="He joined."');
});

test("any other answer is saved with its first sentences", () => {
  const rows = [{ entity: lenin, words: "Lenin -> cites", distance: 1, strength: 0.9, quotes: [quote] }];
  expect(rowsCsv(rows)).toContain(
    "1,Person,Lenin,person:Lenin,Lenin -> cites,0.9,They spoke.,A [history],t:0-4,0.9",
  );
  expect(rowsMarkdown("Who?", "Lenin.", rows, "cited")).toContain("- **Lenin**: Lenin → cites[^1]");
});
