import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { refusalInWords } from "../state/dead-address.ts";
import type { Failed, Loaded, Resource, Steps } from "../state/resource.ts";
import { valueIn } from "../state/resource.ts";
import { goHome } from "../state/view-changes.ts";
import { PageLink } from "./page-link.tsx";

/** Milliseconds in which an answer comes without anybody having waited, and after which a wait wants its reason. */
const QUIET = 200;
const SLOW = 2_000;

/** Shows what was asked for once it is there; before: nothing at first, then a skeleton; a failure in words. */
export function Awaited<Value>({
  resource,
  children,
}: {
  resource: Pick<Resource<never, Value>, "state" | "retry" | "cancel">;
  children: (value: Value) => ComponentChildren;
}) {
  const loaded: Loaded<Value> = resource.state.value;
  const value = valueIn(loaded);
  if (loaded.status === "failed") return <Failure {...loaded} retry={resource.retry} />;
  const isLoading = loaded.status === "loading";
  return (
    <>
      {isLoading && value === undefined && <Skeleton steps={loaded.steps} cancel={resource.cancel} />}
      {isLoading && value !== undefined && <StillWaiting steps={loaded.steps} cancel={resource.cancel} />}
      {value !== undefined && children(value)}
    </>
  );
}

interface WaitProps {
  steps?: Steps;
  cancel?: () => void;
}

/** Grey lines that stand for what is on its way. */
export function Skeleton(wait: WaitProps) {
  const passed = usePassed();
  if (passed < QUIET) return null;
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      <span />
      <span />
      <span />
      {passed >= SLOW && <WaitingLine {...wait} />}
    </div>
  );
}

/** The same beside something that is shown already: a line once the wait is long. */
export function StillWaiting(wait: WaitProps) {
  return usePassed() >= SLOW ? (
    <div class="waiting" role="status">
      <WaitingLine {...wait} />
    </div>
  ) : null;
}

function WaitingLine({ steps, cancel }: WaitProps) {
  return (
    <p>
      {waitInWords(steps)}
      {cancel && (
        <button type="button" class="link" onClick={cancel}>
          Stop waiting
        </button>
      )}
    </p>
  );
}

/** "Still reading the graph: 2 of 5 answers are here…" */
function waitInWords(steps: Steps | undefined): string {
  if (!steps || steps.asked < 2) return "Still reading the graph…";
  return `Still reading the graph: ${steps.answered} of ${steps.asked} answers are here…`;
}

function usePassed(): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const timers = [QUIET, SLOW].map((time) => setTimeout(() => setPassed(time), time));
    return () => timers.forEach(clearTimeout);
  }, []);
  return passed;
}

/** Whether what is asked for under this key is on its way for so long that a reader waits; undefined where nothing is. */
export function useLate(key: string | undefined): boolean {
  const [late, setLate] = useState<string | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setLate(key), key === undefined ? 0 : QUIET);
    return () => clearTimeout(timer);
  }, [key]);
  return key !== undefined && late === key;
}

/** What failed, what to do, and the number under which the log has it. */
export function Failure({
  message,
  instead,
  requestId,
  isFinal = false,
  retry,
}: Pick<Failed<unknown>, "message" | "instead" | "requestId"> & { isFinal?: boolean; retry: () => void }) {
  const { words, way } = refusalInWords({ message, instead });
  return (
    <div class="failure" role="alert">
      <p>{words}</p>
      {isFinal ? (
        <p class="failure-ways">
          {way && (
            <PageLink to={way.to} page={way.page} class="button button-strong">
              {way.label}
            </PageLink>
          )}
          <PageLink to={goHome()} page="start" class="button">
            Go to the beginning
          </PageLink>
        </p>
      ) : (
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
      )}
      {requestId && <p class="hint">Request {requestId}</p>}
    </div>
  );
}
