import { runCommandLine } from "./command-line.ts";
import { EXIT } from "./expected-error.ts";
import { guardOutput } from "./guard-output.ts";

guardOutput();
const code = await runCommandLine(process.argv);
// Output that could not be written has set a code before, which a command that ended well does not take back.
if (code !== EXIT.fine) process.exitCode = code;
