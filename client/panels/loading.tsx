import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Loaded, Resource } from "../state/resource.ts";
import { valueIn } from "../state/resource.ts";

const QUIET = 200;
const SLOW = 2_000;

/** Shows what was asked for once it is there; before: nothing at first, then a skeleton; a failure in words. */
export function Awaited<Value>({
  resource,
  children,
}: {
  resource: Pick<Resource<never, Value>, "state" | "retry">;
  children: (value: Value) => ComponentChildren;
}) {
  const loaded: Loaded<Value> = resource.state.value;
  const value = valueIn(loaded);
  if (loaded.status === "failed") {
    return <Failure message={loaded.message} requestId={loaded.requestId} retry={resource.retry} />;
  }
  if (value !== undefined) return <>{children(value)}</>;
  return loaded.status === "loading" ? <Skeleton /> : null;
}

/** Grey lines that stand for what is on its way. */
export function Skeleton() {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const timers = [QUIET, SLOW].map((time) => setTimeout(() => setPassed(time), time));
    return () => timers.forEach(clearTimeout);
  }, []);
  if (passed < QUIET) return null;
  return (
    <div class="skeleton" role="status" aria-label="Loading">
      <span />
      <span />
      <span />
      {passed >= SLOW && <p>Still reading the graph…</p>}
    </div>
  );
}

/** What failed, what to do, and the number under which the log has it. */
export function Failure({
  message,
  requestId,
  retry,
}: {
  message: string;
  requestId: string | undefined;
  retry: () => void;
}) {
  return (
    <div class="failure" role="alert">
      <p>{message}</p>
      {requestId && <p class="hint">Request {requestId}</p>}
      <button type="button" class="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
