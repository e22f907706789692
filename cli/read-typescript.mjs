// Lets Node read TypeScript, and the schema library as a handful of files: it is published as 700, and while Node reads
// TypeScript, finding them all takes longer than most commands do.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { register as registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { register as registerTypeScript } from "tsx/esm/api";

const LIBRARY = "typebox";

registerTypeScript();
const files = await joinedFiles().catch(() => undefined); // where nothing can be written, Node finds the 700
if (files) registerHooks("./joined-files.mjs", { parentURL: import.meta.url, data: files });

/** Specifier to URL of each entry of the library, joined into a few files beside it, once for each version. */
async function joinedFiles() {
  const home = fileURLToPath(new URL(`../node_modules/${LIBRARY}/`, import.meta.url));
  const { version, exports } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const entries = Object.entries(exports).map(([name, { import: file }]) => ({
    specifier: join(LIBRARY, name),
    name: name === "." ? "index" : name.slice(2),
    path: join(home, file),
  }));
  const folder = join(dirname(home), ".cache", "ibid-joined", `${LIBRARY}-${version}`);
  const isWhole = () => entries.every(({ name }) => existsSync(join(folder, `${name}.mjs`)));
  if (!isWhole()) await joinOnce(entries, folder, isWhole);
  return Object.fromEntries(
    entries.map(({ specifier, name }) => [specifier, pathToFileURL(join(folder, `${name}.mjs`)).href]),
  );
}

/** Joins beside the place and puts the whole folder there at the end: several commands may begin at once. */
async function joinOnce(entries, folder, isWhole) {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}.`);
  try {
    const { build } = await import("vite");
    await build({
      configFile: false,
      logLevel: "silent",
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: beside,
        minify: false,
        rolldownOptions: {
          input: Object.fromEntries(entries.map(({ name, path }) => [name, path])),
          output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
        },
      },
    });
    rmSync(folder, { recursive: true, force: true }); // of which a file was deleted
    renameSync(beside, folder);
  } catch (cause) {
    if (!isWhole()) throw cause; // otherwise another command has just put the same there
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
