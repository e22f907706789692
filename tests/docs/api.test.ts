import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Graph } from "#model";
import { buildApp } from "../../server/app.ts";
import { FORMS } from "../../server/ask/forms.ts";
import { openStore } from "../../server/store/open-store.ts";
import { examplesOf, shortened, withAnswers } from "./api-examples.ts";

const PAGE = "docs/api.md";
const GRAPH = "graph-data/graphs/bukharin-intro.json";
const BODY = "graph-data/texts/bukharin-intro.txt";

const page = readFileSync(PAGE, "utf8");
const store = await openStore(":memory:");
const app = await buildApp({ store });

interface Call {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

describe("docs/api.md", () => {
  test("describes every call, and no other", async () => {
    const { paths } = (await app.inject("/openapi.json")).json();
    const described = [...page.matchAll(/`((?:GET|POST|DELETE) \/\S+)`/gu)].map((match) => match[1] ?? "");
    const calls = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== "head")
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...new Set(described)].sort()).toEqual(calls.sort());
  });

  test("names every parameter of every call", async () => {
    const { paths } = (await app.inject("/openapi.json")).json();
    for (const [path, methods] of Object.entries<Record<string, Call>>(paths)) {
      for (const [method, { parameters }] of Object.entries(methods)) {
        const start = page.indexOf(`\`${method.toUpperCase()} ${path}\``);
        const section = page.slice(start, page.indexOf("```", start));
        for (const { name, in: place } of parameters ?? []) {
          if (place === "query") expect(`${method} ${path}: ${section}`).toContain(`\`${name}`);
        }
      }
    }
  });

  test("lists every form of a question", () => {
    const plain = (name: string) => name.replace(/\s*\[.*$/u, "");
    for (const { name } of FORMS) expect(page).toContain(plain(name));
  });

  test.skipIf(!existsSync(GRAPH))("names no entity in its words that the sample lacks", () => {
    const graph: Graph = JSON.parse(readFileSync(GRAPH, "utf8"));
    const there = new Set(graph.nodes.map(({ key }) => key));
    const words = page.replaceAll(/```[\s\S]*?```/gu, "");
    const named = [...words.matchAll(/`((?:person|organisation|work|event|place)(?::|%3A)[^`]+)`/gu)];
    const ids = named.map(([, id = ""]) => decodeURIComponent(id));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(there).toContain(id);
  });

  // Written anew by: UPDATE_DOCS=1 npx vitest run tests/docs/api.test.ts && npx biome check --write docs
  test.skipIf(!existsSync(GRAPH))("shows the answers that the sample gives", async () => {
    const graph: Graph = JSON.parse(readFileSync(GRAPH, "utf8"));
    await store.load(graph, new Map([["bukharin-intro", readFileSync(BODY, "utf8")]]));
    const answers = new Map<string, string>();
    for (const { path } of examplesOf(page)) answers.set(path, shortened((await app.inject(path)).json()));
    if (process.env["UPDATE_DOCS"]) writeFileSync(PAGE, withAnswers(page, answers));
    for (const { path, shown } of examplesOf(readFileSync(PAGE, "utf8"))) {
      expect({ path, answer: JSON.parse(shown ?? "null") }).toEqual({
        path,
        answer: JSON.parse(answers.get(path) ?? ""),
      });
    }
    for (const answer of answers.values()) expect(answer.includes('"error"')).toBe(answer.includes("faults"));
  });
});
