import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};

export default defineConfig({
  root: "client",
  define: { IBID_VERSION: JSON.stringify(version) },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 400,
    // A strict content policy allows no data: addresses for scripts, styles and fonts.
    assetsInlineLimit: 0,
    // The model declares and does nothing else: of its schemas, the browser gets only those that it names.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /graph-data.model|typebox|node_modules.edtf/, sideEffects: false }],
      },
    },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { proxy: { "/api": "http://127.0.0.1:4317" } },
});
