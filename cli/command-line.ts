import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { EXPORT_FORMATS } from "../graph-data/model/export-formats.ts"; // alone: the whole model would slow every start
import { addDecisions } from "./decisions-command.ts";
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
  addDecisions(program, finish, storeOption);
  addDoctor(program, finish);
  for (const command of program.commands) command.exitOverride();
  return program;
}

type Finish = (code: ExitCode) => void;

function addOpen(program: Command, finish: Finish): void {
  program
    .command("open", { isDefault: true })
    .description("read texts, serve the graph, open the browser (no PATH: the sample)")
    .argument("[path...]", "text files, folders of them, or addresses of pages (https://...)")
    .addOption(storeOption())
    .addOption(hostOption())
    .addOption(portOption())
    .addOption(encoderOption())
    .addOption(endpointOption())
    .addOption(modelOption())
    .addOption(yesOption())
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
    .description("read texts and write their graph to a file, or one graph a text into a folder")
    .argument("<text...>", "text files, or folders of them")
    .requiredOption("-o, --out <file>", "graph.json for one graph of all, graphs/ for one graph a text")
    .addOption(workersOption())
    .addOption(encoderOption())
    .addOption(endpointOption())
    .addOption(modelOption())
    .addOption(yesOption())
    .option("--shard <i/n>", "read the i-th of n shares (auto: as the Kubernetes or Slurm job says)")
    .option("--json", "print what was done as JSON")
    .action(async (paths: string[], options) => {
      const { extractTexts } = await import("./extract-texts.ts");
      finish(await extractTexts(paths, options));
    });
}

function addLoad(program: Command, finish: Finish): void {
  program
    .command("load")
    .description(
      "load graph files into a store and join what they name with what is there; a text that is there is replaced",
    )
    .argument("<graph...>", "graph files that ibid extract wrote, or folders of them")
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
    .description(
      "answer a question in plain English, with the sentences that prove it; 1 where it could not be read, or nothing is called so",
    )
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
    .addOption(
      new Option("-f, --format <format>", "what to write it as; obsidian writes a folder of notes")
        .choices([...EXPORT_FORMATS, "obsidian"])
        .default("json"),
    )
    .option("-o, --out <path>", "the file to write (stdout when absent); for obsidian the folder")
    .option("--texts", "write the texts beside it, so that ibid load takes both back anywhere")
    .action(async (options) => {
      const { exportStore } = await import("./export-store.ts");
      const { exportVault } = await import("./export-vault.ts");
      finish(await (options.format === "obsidian" ? exportVault(options) : exportStore(options)));
    });
}

function addDoctor(program: Command, finish: Finish): void {
  program
    .command("doctor")
    .description("check what Ibid needs, with the fix for each, and print every setting and limit")
    .addOption(storeOption())
    .addOption(encoderOption())
    .addOption(endpointOption())
    .addOption(modelOption())
    .option("--json", "print the checks as JSON")
    .action(async (options) => {
      const { runDoctor } = await import("./run-doctor.ts");
      finish(await runDoctor(options));
    });
}

function storeOption(): Option {
  return new Option("-s, --store <url>", "a store's file, or neo4j://HOST (default: .ibid/ here)");
}

function encoderOption(): Option {
  return new Option(
    "--encoder <folder>",
    "a model that finds the names, or built-in; may be given several times",
  ).argParser((folder: string, before: string[] = []) => [...before, folder]);
}

function endpointOption(): Option {
  return new Option(
    "--model-endpoint <url>",
    "have a language model read too, such as http://localhost:11434/v1",
  );
}

function modelOption(): Option {
  return new Option("--model <name>", "name of the language model; its key stands in IBID_MODEL_KEY");
}

function yesOption(): Option {
  return new Option("-y, --yes", "agree to what a language model will cost");
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
  return wholeNumber(words, 0, 65_535);
}

function workersOption(): Option {
  return new Option(
    "-w, --workers <number>",
    "texts read at the same time (default: one a core, as memory allows)",
  ).argParser((words: string) => wholeNumber(words, 1, 1_024));
}

function wholeNumber(words: string, least: number, most: number): number {
  const number = Number(words);
  if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
  const message = `error: '${words}' is no whole number from ${least} to ${most}`;
  throw new CommanderError(EXIT.usage, "ibid.number", message);
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
