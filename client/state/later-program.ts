import { type ReadonlySignal, signal } from "@preact/signals";
import { askOnceBack } from "./resource.ts";

/** A part of the program that is fetched when it is first wanted. */
export interface LaterProgram<Program> {
  /** Undefined until it is here. */
  readonly program: ReadonlySignal<Program | undefined>;
  /** True where it could not be fetched, until it is asked for again. */
  readonly isLost: ReadonlySignal<boolean>;
  /** Fetches it, unless it is here or on its way; gives whether it is here then. Where it is not, it is fetched once the server is back. */
  fetch(): Promise<boolean>;
}

/** A part of the program that `load` fetches. */
export function laterProgram<Program>(load: () => Promise<Program>): LaterProgram<Program> {
  const program = signal<Program | undefined>(undefined);
  const isLost = signal(false);
  let running: Promise<boolean> | undefined;
  const ask = async () => {
    isLost.value = false;
    try {
      program.value = await load();
    } catch {
      isLost.value = true; // whoever shows it says so
      askOnceBack(program, () => void later.fetch());
    }
    running = undefined;
    return program.peek() !== undefined;
  };
  const later: LaterProgram<Program> = {
    program,
    isLost,
    fetch: async () => {
      if (program.peek() !== undefined) return true;
      running ??= ask();
      return running;
    },
  };
  return later;
}
