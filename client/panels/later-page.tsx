import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A page whose program is fetched when it is first shown, so that the first screen need not wait for it. */
export function laterPage(fetchPage: () => Promise<ComponentType>): ComponentType {
  let fetched: ComponentType | undefined;
  return function LaterPage() {
    const [Shown, show] = useState(() => fetched);
    const [problem, tell] = useState<string>();
    useEffect(() => {
      if (fetched) return;
      fetchPage().then(
        (page) => {
          fetched = page;
          show(() => page);
        },
        () => tell("This page could not be fetched: is the server still running? Load the page again."),
      );
    }, []);
    if (Shown) return <Shown />;
    return (
      <main class="page" id="main" tabIndex={-1} aria-busy={problem === undefined}>
        {problem !== undefined && <p role="alert">{problem}</p>}
      </main>
    );
  };
}
