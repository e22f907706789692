import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { EXIT, type ExitCode } from "./expected-error.ts";
import { explainError } from "./explain-error.ts";
import { paint, say } from "./say.ts";

const EXAMPLES = `
Examples:
  ibid                                   open the sample in the browser
  ibid my-texts/ article.txt             read texts, then open what was found
  ibid ask "everything connected to Bukharin"

Exit codes: 0 fine, 1 fault, 2 usage, 3 some files failed.`;

/** Runs one `ibid` command and gives its exit code; every error ends in words on stderr. */
export async function runCommandLine(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = ibidProgram((given) => {
    code = given;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    return error instanceof CommanderError ? usageCode(error) : saidError(error);
  }
}

/** The `ibid` program: its commands with their options. Each command's own file is loaded only when it runs. */
export function ibidProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command("ibid")
    .description(
      "A knowledge-graph explorer for people who read: every tie traced to the words that state it.",
    )
    .version(versionOf(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", EXAMPLES)
    .showSuggestionAfterError()
    .exitOverride();
  addOpen(program, finish);
  addExtract(program, finish);
  addLoad(program, finish);
  addServe(program, finish);
  addAsk(program, finish);
  addExport(program, finish);
  addDoctor(program, finish);
  for (const command of program.commands) command.exitOverride();
  return program;
}

type Finish = (code: ExitCode) => void;

function addOpen(program: Command, finish: Finish): void {
  program
    .command("open", { isDefault: true })
    .description("read texts, serve the graph, open the browser (no PATH: the sample)")
    .argument("[path...]", "text files, or folders of them")
    .addOption(storeOption())
    .addOption(hostOption())
    .addOption(portOption())
    .option("--no-open", "do not open the browser")
    .option("--json", "print the address as JSON")
    .action(async (paths: string[], options) => {
      const { openTexts } = await import("./open-texts.ts");
      finish(await openTexts(paths, options));
    });
}

function addExtract(program: Command, finish: Finish): void {
  program
    .command("extract")
    .description("read texts and write their graph to a file")
    .argument("<text...>", "text files, or folders of them")
    .requiredOption("-o, --out <file>", "the graph file to write, such as graph.json")
    .option("--json", "print what was done as JSON")
    .action(async (paths: string[], options) => {
      const { extractTexts } = await import("./extract-texts.ts");
      finish(await extractTexts(paths, options));
    });
}

function addLoad(program: Command, finish: Finish): void {
  program
    .command("load")
    .description("load graph files into a store")
    .argument("<graph...>", "graph files that ibid extract wrote")
    .addOption(storeOption())
    .option("--json", "print what was done as JSON")
    .action(async (paths: string[], options) => {
      const { loadGraphs } = await import("./load-graphs.ts");
      finish(await loadGraphs(paths, options));
    });
}

function addServe(program: Command, finish: Finish): void {
  program
    .command("serve")
    .description("serve a store, until Ctrl+C")
    .addOption(storeOption())
    .addOption(hostOption())
    .addOption(portOption())
    .option("--json", "print the address as JSON")
    .action(async (options) => {
      const { serveStore } = await import("./serve-store.ts");
      finish(await serveStore(options));
    });
}

function addAsk(program: Command, finish: Finish): void {
  program
    .command("ask")
    .description("answer a question in plain English, with the sentences that prove it")
    .argument("<question>", 'such as "who cited Avrich"')
    .addOption(storeOption())
    .option("-g, --graph <file>", "ask a graph file instead of a store")
    .addOption(new Option("-n, --limit <rows>", "rows of the answer").argParser(Number))
    .option("--json", "print the whole answer as JSON")
    .action(async (question: string, options) => {
      const { askQuestion } = await import("./ask-question.ts");
      finish(await askQuestion(question, options));
    });
}

function addExport(program: Command, finish: Finish): void {
  program
    .command("export")
    .description("write the whole graph for another program")
    .addOption(storeOption())
    .addOption(new Option("-f, --format <format>", "json or gexf").choices(["json", "gexf"]).default("json"))
    .option("-o, --out <file>", "the file to write (stdout when absent)")
    .option("--texts", "write the texts beside it, so that ibid load takes both back anywhere")
    .action(async (options) => {
      const { exportStore } = await import("./export-store.ts");
      finish(await exportStore(options));
    });
}

function addDoctor(program: Command, finish: Finish): void {
  program
    .command("doctor")
    .description("check what Ibid needs, with the fix for each, and print every setting and limit")
    .addOption(storeOption())
    .option("--json", "print the checks as JSON")
    .action(async (options) => {
      const { runDoctor } = await import("./run-doctor.ts");
      finish(await runDoctor(options));
    });
}

function storeOption(): Option {
  return new Option("-s, --store <url>", "a store's file, or neo4j://HOST (default: .ibid/ here)");
}

function hostOption(): Option {
  return new Option("--host <address>", "address to listen on (default: this computer alone)");
}

function portOption(): Option {
  return new Option("-p, --port <number>", "port to listen on; the next free one if taken").argParser(
    portNumber,
  );
}

function portNumber(words: string): number {
  const number = Number(words);
  if (Number.isSafeInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new CommanderError(EXIT.usage, "ibid.number", `error: '${words}' is no whole number from 0 to 65535`);
}

function versionOf(): string {
  const file = new URL("../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function usageCode(error: CommanderError): ExitCode {
  if (error.exitCode === EXIT.fine) return EXIT.fine;
  if (error.code === "ibid.number") say(error.message);
  say("Run ibid --help for what can be asked.");
  return EXIT.usage;
}

function saidError(error: unknown): ExitCode {
  const { message, details, exitCode } = explainError(error);
  say(`${paint("red", "error:")} ${message}`);
  for (const line of details) say(line);
  return exitCode;
}
