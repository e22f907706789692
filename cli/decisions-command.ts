import { type Command, Option } from "commander";
import type { ExitCode } from "./expected-error.ts";

/** Adds `ibid decisions` with its own commands: what readers decided, as a list, as a file, and taken back. */
export function addDecisions(
  program: Command,
  finish: (code: ExitCode) => void,
  storeOption: () => Option,
): void {
  const decisions = program
    .command("decisions")
    .description("what readers decided: list, export, import, undo")
    .showSuggestionAfterError();
  decisions
    .command("list", { isDefault: true })
    .description("list the decisions, latest first, and how each stands")
    .addOption(storeOption())
    .addOption(new Option("-n, --limit <rows>", "decisions to show").argParser(Number).default(50))
    .option("--entity <id>", "only those that speak of this entity")
    .option("--json", "print the list as JSON")
    .action(async (options) => {
      const { listDecisions } = await import("./list-decisions.ts");
      finish(await listDecisions(options));
    });
  decisions
    .command("export")
    .description("write the whole ledger, one entry a line, to keep or to give to another reader")
    .addOption(storeOption())
    .option("-o, --out <file>", "the file to write (stdout when absent)")
    .action(async (options) => {
      const { exportDecisions } = await import("./export-decisions.ts");
      finish(await exportDecisions(options));
    });
  decisions
    .command("import")
    .description("add the entries of another ledger, and apply them")
    .argument("<file>", "a file that ibid decisions export wrote (- for stdin)")
    .addOption(storeOption())
    .option("--json", "print what was done as JSON")
    .action(async (file: string, options) => {
      const { importDecisions } = await import("./import-decisions.ts");
      finish(await importDecisions(file, options));
    });
  decisions
    .command("undo")
    .description("take a decision back; to take that back is to do it again")
    .argument("<id>", "id of the decision, as ibid decisions list shows it")
    .addOption(storeOption())
    .option("--author <name>", "who takes it back")
    .option("--reason <words>", "why")
    .option("--json", "print what was done as JSON")
    .action(async (id: string, options) => {
      const { undoDecision } = await import("./undo-decision.ts");
      finish(await undoDecision(id, options));
    });
  for (const command of decisions.commands) command.exitOverride();
}
