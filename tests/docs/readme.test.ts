import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { ibidProgram } from "../../cli/command-line.ts";
import { commandsIn, ibidArguments, linksIn } from "./markdown.ts";

const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "graph-data/README.md",
  ...docs(),
];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const readme = readFileSync("README.md", "utf8");

describe.each(PAGES)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  test("names only scripts that package.json has", () => {
    const named = commandsIn(text).flatMap((command) => [
      ...command.matchAll(/\bnpm run (?:-s )?([\w:-]+)/gu),
    ]);
    expect(named.map((match) => match[1] ?? "").filter((script) => !(script in scripts))).toEqual([]);
  });

  test("names only ibid commands and options that exist", () => {
    for (const args of commandsIn(text).flatMap(ibidArguments))
      expect(() => parse(args), args.join(" ")).not.toThrow();
  });

  test("links only to files that are there", () => {
    const local = linksIn(text).filter((link) => !/^(?:https?:|#|mailto:)/u.test(link));
    const missing = local.filter(
      (link) => !existsSync(new URL(link, new URL(page, `file://${process.cwd()}/`))),
    );
    expect(missing.filter((link) => !link.startsWith("docs/images/"))).toEqual([]);
  });
});

describe("the README", () => {
  test("names every script and every ibid command", () => {
    const commands = ibidProgram(() => undefined).commands.map((command) => command.name());
    const named = commandsIn(readme)
      .flatMap(ibidArguments)
      .map(([first]) => first);
    expect(commands.filter((command) => !named.includes(command))).toEqual([]);
  });

  test("keeps its order: picture, one minute, own texts, what comes out, how sure, Neo4j, exports, privacy, limits, citing, licence", () => {
    const headings = [...readme.matchAll(/^## (.+)$/gmu)].map((match) => match[1]);
    expect(headings).toEqual([
      "One minute",
      "Your own texts",
      "What comes out",
      "How sure it is",
      "Neo4j and Docker",
      "Exports",
      "Privacy",
      "Limits",
      "How to cite",
      "Licence",
    ]);
    expect(readme.indexOf("docs/images/")).toBeLessThan(readme.indexOf("## One minute"));
  });
});

test("ARCHITECTURE.md has at most 120 lines, CONTRIBUTING.md at most 60", () => {
  const linesOf = (page: string) => readFileSync(page, "utf8").trimEnd().split("\n").length;
  expect(linesOf("ARCHITECTURE.md")).toBeLessThanOrEqual(120);
  expect(linesOf("CONTRIBUTING.md")).toBeLessThanOrEqual(60);
});

test("every script of package.json is named in a page", () => {
  const text = PAGES.map((page) => readFileSync(page, "utf8")).join("\n");
  const hidden = Object.keys(scripts).filter(
    (script) => !new RegExp(`npm (?:run (?:-s )?)?${script}\\b`, "u").test(text),
  );
  expect(hidden).toEqual([]);
});

/** Parses the arguments as the real program does, and runs nothing. A command's bare name is only looked up. */
function parse(args: readonly string[]): void {
  const program = ibidProgram(() => undefined);
  for (const command of program.commands) {
    silence(command);
    if (args.length === 1 && command.name() === args[0]) return;
  }
  program.parse(["node", "ibid", ...args]);
}

/** Takes from a command and all below it what they do. */
function silence(command: Command): void {
  command.action(() => undefined).configureOutput({ writeErr: () => undefined });
  command.commands.forEach(silence);
}

function docs(): string[] {
  if (!existsSync("docs")) return [];
  const names = readdirSync("docs", { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
}
