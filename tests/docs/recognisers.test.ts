import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Graph } from "#model";
import { MODEL_LIMITS } from "../../extract/recognisers/language-model/model-limits.ts";
import { CLAIM_SURETY, RELATION_SURETY } from "../../extract/recognisers/language-model/placed-proposals.ts";
import { labelRoles } from "../../extract/recognisers/token-classifier/label-roles.ts";
import { labelSettings } from "../../extract/recognisers/token-classifier/label-settings.ts";
import { emptyFolder, runIbid } from "../cli/run-ibid.ts";
import { saying, scriptedEndpoint } from "../extract/recognisers/language-model/scripted-endpoint.ts";
import { TINY, tinyFiles } from "../extract/recognisers/token-classifier/tiny-encoder.ts";
import { commandsIn, ibidArguments } from "./markdown.ts";

const page = readFileSync("docs/recognisers.md", "utf8");
const TEXT = "Rosa Luxemburg met Karl Liebknecht in Moscow.\n";
/** A command starts a process, which takes its time where the machine is busy. */
const PATIENTLY = 120_000;

/** The lines that the page shows below its n-th command. */
function shownBelow(command: number): string[] {
  const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]+?)^```/gmu)].filter(([, language]) => language === "");
  return (blocks[command]?.[2] ?? "").trimEnd().split("\n");
}

function command(option: string): string[] {
  const found = commandsIn(page)
    .flatMap(ibidArguments)
    .find((args) => args[0] === "extract" && args.includes(option));
  if (!found) throw new Error(`docs/recognisers.md shows no command with ${option}`);
  return found;
}

function methodsIn(file: string): Set<string> {
  const graph = JSON.parse(readFileSync(file, "utf8")) as Graph;
  return new Set(graph.nodes.flatMap(({ attributes }) => attributes.mentions.map(({ method }) => method)));
}

test(
  "another encoder reads by the command on the page, says so, and signs what it finds",
  async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "my-encoder"));
    for (const [name, content] of Object.entries(tinyFiles(TINY)))
      writeFileSync(join(cwd, "my-encoder", name), content);
    writeFileSync(join(cwd, "article.txt"), TEXT);
    const { code, stderr } = await runIbid(command("--encoder"), { cwd });
    expect([code, stderr]).toEqual([0, expect.stringContaining(shownBelow(0).join("\n"))]);
    expect(methodsIn(join(cwd, "graph.json"))).toContain("encoder my-encoder");
  },
  PATIENTLY,
);

test(
  "a language model reads by the command on the page, with its cost and its harvest said",
  async () => {
    const names = ["Rosa Luxemburg", "Karl Liebknecht", "Moscow", "Trotsky"];
    const types = ["Person", "Person", "Place", "Person"];
    const reply = {
      names: names.map((quote, at) => ({ quote, type: types[at] })),
      claims: [],
      relations: [],
    };
    const { url } = await scriptedEndpoint(saying(reply));
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "article.txt"), TEXT);
    const args = command("--model-endpoint").map((word) => (word.startsWith("http:") ? url : word));
    const { code, stderr } = await runIbid(args, { cwd });
    const said = stderr.replaceAll(new URL(url).host, "localhost:11434");
    expect(code).toBe(0);
    expect(said.split("\n")).toEqual(expect.arrayContaining(shownBelow(1)));
    expect([...methodsIn(join(cwd, "graph.json"))].join()).toContain("language-model");
  },
  PATIENTLY,
);

test("the labels.json on the page is a sound one", () => {
  const example = JSON.parse(/^```json\n(.+)\n```/mu.exec(page)?.[1] ?? "null");
  const { types } = labelSettings(example);
  expect(labelRoles(["O", "B-Gruppe", "B-Sonst"], types).leftOut).toEqual(["Sonst"]);
});

test("the numbers on the page are those of the engine", () => {
  const { timeoutMs, retries, replyBytes, budgetTokens, askTokens } = MODEL_LIMITS;
  const inWords = (number: number) => number.toLocaleString("en-GB");
  expect([timeoutMs, retries, replyBytes]).toEqual([60_000, 2, 1_000_000]);
  for (const words of [`${inWords(budgetTokens)} tokens`, `${inWords(askTokens)} estimated tokens`])
    expect(page).toContain(words);
  expect(page).toContain(`${CLAIM_SURETY.toFixed(2)} for a claim and ${RELATION_SURETY.toFixed(2)}`);
});
