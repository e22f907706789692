import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, type Outcome, runIbid, startIbid } from "../cli/run-ibid.ts";
import { commandsIn, ibidArguments } from "./markdown.ts";

const readme = readFileSync("README.md", "utf8");
const AVRICH = "Paul Avrich wrote The Russian Anarchists in 1967. He quotes Nikolai Bukharin.\n";
const GOLDMAN = "Emma Goldman edited Mother Earth in New York.\n";

/** The part of the README under a heading. */
function part(heading: string): string {
  return readme.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
}

/** Runs a command to its end; one that serves is stopped as soon as it says its address. */
async function run(args: readonly string[], cwd: string): Promise<Outcome> {
  if (args[0] !== "open" && args[0] !== "serve") return runIbid(args, { cwd });
  const server = startIbid(args, { cwd });
  await server.waitFor(/Ibid is at http:\/\/127\.0\.0\.1:\d+/u);
  server.interrupt();
  return server.outcome;
}

test("npm start says what the README shows", async () => {
  const shown =
    part("One minute")
      .match(/^```\n```\n([\s\S]+?)^```/mu)?.[1]
      ?.trimEnd()
      .split("\n") ?? [];
  const { code, stderr } = await run(["open"], emptyFolder());
  expect(code).toBe(0);
  const said = stderr.replace(/127\.0\.0\.1:\d+/u, "127.0.0.1:4317");
  expect(shown.length).toBe(3);
  for (const line of shown.filter((words) => !words.startsWith("Building"))) expect(said).toContain(line);
}, 120_000);

test("every command for one's own texts works, in the order in which it stands", async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, "my-texts"));
  writeFileSync(join(cwd, "my-texts", "avrich.txt"), AVRICH);
  writeFileSync(join(cwd, "article.txt"), GOLDMAN);
  const commands = commandsIn(part("Your own texts")).filter((command) => command.startsWith("npm run"));
  const said = new Map<string, Outcome>();
  for (const args of commands.flatMap(ibidArguments)) said.set(args[0] ?? "", await run(args, cwd));
  expect([...said].map(([name, { code }]) => [name, code])).toEqual(
    ["open", "extract", "load", "serve", "ask", "export", "decisions", "doctor"].map((name) => [name, 0]),
  );
  expect(said.get("ask")?.stdout).toContain("Bukharin");
  expect(said.get("doctor")?.stdout).toContain("IBID_STORE");
  expect(["graph.json", "graph.gexf", ".ibid"].filter((name) => !existsSync(join(cwd, name)))).toEqual([]);
}, 120_000);

test("every command for exports works on what was loaded", async () => {
  const cwd = emptyFolder();
  expect((await run(["load", resolve("graph-data/graphs/bukharin-intro.json")], cwd)).code).toBe(0);
  for (const args of commandsIn(part("Exports")).flatMap(ibidArguments))
    expect([args, (await run(args, cwd)).code]).toEqual([args, 0]);
  expect(["graph.graphml", "notes/Paul Avrich.md"].filter((name) => !existsSync(join(cwd, name)))).toEqual(
    [],
  );
}, 120_000);
