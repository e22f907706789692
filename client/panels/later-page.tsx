import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { laterProgram } from "../state/later-program.ts";

/** A page whose program is fetched when it is first shown, so that the first screen need not wait for it. */
export function laterPage(fetchPage: () => Promise<ComponentType>): ComponentType {
  const { program, isLost, fetch } = laterProgram(async () => ({ Page: await fetchPage() }));
  return function LaterPage() {
    useEffect(() => void fetch(), []);
    if (program.value) return <program.value.Page />;
    return (
      <main class="page" id="main" tabIndex={-1} aria-busy={!isLost.value}>
        {isLost.value && (
          <div class="failure" role="alert">
            <p>
              This page could not be fetched: is the server still running? It comes by itself once the server
              answers again; if it does not, load the page again.
            </p>
            <button type="button" class="button" onClick={() => void fetch()}>
              Try again
            </button>
          </div>
        )}
      </main>
    );
  };
}
