import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openEmbeddedStore } from "../../server/store/embedded-store.ts";
import { GraphBuilder } from "../contract/graph-builder.ts";
import { KAUTSKY, LENIN, lettersGraph } from "../contract/small-graphs.ts";
import { emptyFolder, runIbid } from "./run-ibid.ts";

/** A store in which one was renamed and one rejected. */
async function decidedStore(file: string): Promise<string> {
  const store = openEmbeddedStore(file);
  const builder = lettersGraph();
  await store.load(builder.graph(), builder.bodies());
  await store.decide({ act: { kind: "rename", entity: LENIN, label: "N. Lenin" }, author: "Ada" });
  const { row } = await store.decide({
    act: { kind: "reject", judged: { entity: KAUTSKY } },
    author: "Ben",
    reason: "another Kautsky",
  });
  await store.close();
  return row.decision.id;
}

test("the list tells who decided what, and what was taken back", async () => {
  const cwd = emptyFolder();
  const id = await decidedStore(join(cwd, "one.db"));
  const undone = await runIbid(["decisions", "undo", id, "--store", "one.db", "--author", "Ada"], { cwd });
  expect([undone.code, undone.stderr]).toEqual([
    0,
    expect.stringMatching(
      /^Taken back: Karl Kautsky was read wrongly\. Undo this with: ibid decisions undo decision:/u,
    ),
  ]);
  const { code, stdout } = await runIbid(["decisions", "list", "--store", "one.db"], { cwd });
  expect(code).toBe(0);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.replace(/^\S+ {2}[\d-]+ [\d:]+ {2}/u, "")),
  ).toEqual([
    "Ada: Taken back: Karl Kautsky was read wrongly",
    "Ben: Karl Kautsky was read wrongly (another Kautsky) [undone]",
    "Ada: Vladimir Lenin is called N. Lenin",
  ]);
  const again = await runIbid(["decisions", "undo", id, "--store", "one.db"], { cwd });
  expect([again.code, again.stderr]).toEqual([
    1,
    "error: It was taken back already. See what holds with: ibid decisions list\n",
  ]);
});

test("a ledger that is exported and imported gives the same graph; lines that are none are told", async () => {
  const cwd = emptyFolder();
  await decidedStore(join(cwd, "one.db"));
  const two = openEmbeddedStore(join(cwd, "two.db"));
  await two.load(lettersGraph().graph(), lettersGraph().bodies());
  await two.close();
  const out = await runIbid(["decisions", "export", "--store", "one.db", "-o", "ledger.jsonl"], { cwd });
  expect([out.code, out.stderr]).toEqual([0, "Wrote ledger.jsonl: 2 decisions.\n"]);
  const file = join(cwd, "ledger.jsonl");
  writeFileSync(file, `${readFileSync(file, "utf8")}{"no": "entry"}\n`);
  const into = ["decisions", "import", "ledger.jsonl", "--store", "two.db"];
  const first = await runIbid(into, { cwd });
  expect([first.code, first.stderr]).toEqual([
    3,
    expect.stringMatching(/^Added 2 decisions from ledger\.jsonl\.\nline 3: It is no decision: .*\n$/u),
  ]);
  const second = await runIbid([...into, "--json"], { cwd });
  expect(JSON.parse(second.stdout)).toMatchObject({ added: 0, known: 2 });
  const graphs = await Promise.all(
    ["one.db", "two.db"].map((store) => runIbid(["export", "--store", store], { cwd })),
  );
  expect(graphs[1]?.stdout).toBe(graphs[0]?.stdout);
});

test("a store or a file that is not there is said, and nothing is made", async () => {
  const cwd = emptyFolder();
  const list = await runIbid(["decisions", "list", "--store", "no.db"], { cwd });
  expect([list.code, list.stderr]).toEqual([1, expect.stringContaining("There is no store no.db.")]);
  await decidedStore(join(cwd, "one.db"));
  const file = await runIbid(["decisions", "import", "no.jsonl", "--store", "one.db"], { cwd });
  expect([file.code, file.stderr]).toEqual([
    1,
    "error: no.jsonl cannot be read. Name a file that ibid decisions export wrote.\n",
  ]);
  expect(existsSync(join(cwd, "no.db"))).toBe(false);
});

test("a text that is loaded anew says which decisions find nothing in it any more", async () => {
  const cwd = emptyFolder();
  await decidedStore(join(cwd, "one.db"));
  const words = "Only Lenin is left.";
  const builder = new GraphBuilder()
    .text("letters", "Letters", words)
    .entity(LENIN, "Person", [["letters", "Lenin"]]);
  const graph = builder.graph();
  for (const text of graph.attributes.texts) text.file = "letters.txt";
  writeFileSync(join(cwd, "letters.txt"), words);
  writeFileSync(join(cwd, "graph.json"), JSON.stringify(graph));
  const { code, stderr } = await runIbid(["load", "graph.json", "--store", "one.db"], { cwd });
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining("1 decision speaks of what is not in the texts as they are read now"),
  ]);
  expect(stderr).toContain("  Karl Kautsky was read wrongly (decision:");
});
