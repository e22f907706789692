import { spawn } from "node:child_process";

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Asks the system to show the address. Where it has no browser nothing happens: the address is printed anyway. */
export function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  if (command === undefined) return;
  const child = spawn(command, [...args, address], { detached: true, stdio: "ignore" });
  child.once("error", () => undefined);
  child.unref();
}
