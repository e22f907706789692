import { describe, expect, test } from "vitest";
import { readThrough } from "../../../extract/pipeline.ts";
import { readString } from "../../../extract/readers/read-text.ts";
import { segment } from "../../../extract/stages/segment.ts";
import { readMarked, relationsOf, scripted, unmarked, wordsOf } from "../marked-text.ts";
import { read } from "../readers/read-source.ts";

const LEAD =
  "{Person|Helen Graham} criticises both men and argues that the Republic was broken by the blockade of the powers.";
const BEHIND =
  "The front had moved twice in that spring, and nobody in the town believed any longer that it would move back.";
const NAME = "{Person|Camillo Berneri}";
const SAID = "The war and the revolution are inseparable.";

async function speakersOf(marked: string): Promise<string[]> {
  const document = await readMarked(marked);
  return document.claims
    .filter(({ kind }) => kind === "quoted")
    .map((claim) => `${document.entities[claim.speaker ?? -1]?.label ?? "-"}: ${wordsOf(document, claim)}`);
}

describe("who signs a quotation that is set apart says it", () => {
  test.each([
    ["in a paragraph of its own", `${LEAD}\n\n> ${SAID}\n>\n> — ${NAME}, *Guerra di Classe*\n\n${BEHIND}`],
    ["on the last line", `${LEAD}\n\n> ${SAID}\n> — ${NAME}, 1936\n\n${BEHIND}`],
    ["in a paragraph of the quotation without a dash", `${LEAD}\n\n> ${SAID}\n>\n> ${NAME}\n\n${BEHIND}`],
    ["under words in quotation marks", `${LEAD}\n\n“${SAID}”\n\n— ${NAME}\n\n${BEHIND}`],
    [
      "with the words in quotation marks and set apart",
      `${LEAD}\n\n> "${SAID}"\n>\n> — ${NAME}\n\n${BEHIND}`,
    ],
  ])("%s", async (_, marked) => {
    expect(await speakersOf(marked)).toEqual([`Camillo Berneri: ${SAID}`]);
  });

  test("each of two that follow one another has its own", async () => {
    const marked = `${LEAD}\n\n> ${SAID}\n>\n> — ${NAME}\n\n> Discipline is what the war demands of us.\n>\n> — {Person|Juan Negrín}\n\n${BEHIND}`;
    expect(await speakersOf(marked)).toEqual([
      `Camillo Berneri: ${SAID}`,
      "Juan Negrín: Discipline is what the war demands of us.",
    ]);
  });

  test("and nothing of what is quoted next without a signature", async () => {
    const marked = `${LEAD}\n\n> ${SAID}\n>\n> — ${NAME}\n\n> Discipline is what the war demands of us.\n\n${BEHIND}`;
    expect((await speakersOf(marked))[1]).toBe("-: Discipline is what the war demands of us.");
  });

  test("in a page of the web the footer of the quotation signs it, with a dash or without", async () => {
    for (const footer of [`— ${NAME}, <cite>Guerra di Classe</cite>`, NAME]) {
      const page = `<article><h1>On War</h1><p>${LEAD}</p><blockquote><p>${SAID}</p><footer>${footer}</footer></blockquote><p>${BEHIND}</p></article>`;
      const text = await read(unmarked(page).body, "x.html");
      const names = [...text.body.matchAll(/Helen Graham|Camillo Berneri/gu)].map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
        type: "Person" as const,
        confidence: 0.95,
      }));
      const document = await readThrough(text, scripted({ body: text.body, names }));
      const quoted = document.claims.filter(({ kind }) => kind === "quoted");
      expect(quoted.map(({ speaker = -1 }) => document.entities[speaker]?.label)).toEqual([
        "Camillo Berneri",
      ]);
    }
  });
});

test("a name that the reader did not see signs by the dash before it", async () => {
  expect(await speakersOf(`${LEAD}\n\n> ${SAID}\n>\n> — Camillo Berneri\n\n${BEHIND}`)).toEqual([
    `Camillo Berneri: ${SAID}`,
  ]);
});

test("whoever quotes cites who signs, and who signs has not written the text", async () => {
  const document = await readMarked(
    `By {Person|Ann Archer}\n\n${LEAD}\n\n> ${SAID}\n>\n> — ${NAME}\n\n${BEHIND}`,
  );
  expect(relationsOf(document, "CITES")).toContain("Ann Archer -> Camillo Berneri");
  expect(document.entities[document.author ?? -1]?.label).toBe("Ann Archer");
});

const kindsOf = (body: string) => segment(readString(body, "x.md")).stretches.map(({ kind }) => kind);

test.each([
  [
    "entries of a list that a quotation holds",
    `${BEHIND}\n\n> - Bread Riots\n>\n> - Land Reform\n\n${BEHIND}`,
  ],
  [
    "the head of a list under a quotation",
    `${BEHIND}\n\n> The front held.\n\n- Louise Michel\n- Gustave Courbet\n- Elisabeth Dmitrieff\n\n${BEHIND}`,
  ],
  ["a dash within prose that is wrapped", `${BEHIND}\n\n> The first to go were\n> — Lenin\n\n${BEHIND}`],
  [
    "a line under a paragraph that is no quotation",
    `${BEHIND}\n\n— Camillo Berneri, Guerra\n\nThen came other men.`,
  ],
])("%s signs nothing", (_, body) => {
  expect(kindsOf(body)).not.toContain("signature");
});
