import type { SourceFile } from "./source-files.ts";

/** Every cycle of imports that a walk in depth meets, as "a -> b -> a". */
export function importCycles(sources: readonly SourceFile[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, source.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const trail: string[] = [];
  const visit = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path].join(" -> "));
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const next of imports.get(path) ?? []) visit(next);
    trail.pop();
    done.add(path);
  };
  for (const { path } of sources) visit(path);
  return cycles;
}
