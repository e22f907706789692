import { useEffect, useState } from "preact/hooks";

/** So many take their turn before the browser is asked whether it has something better to do. */
const AT_ONCE = 6;
const waiting = new Set<() => void>();
let isAsked = false;

/** False at first, true once the browser has nothing more urgent to do; who asked first comes first. */
export function useIdleTurn(): boolean {
  const [isMyTurn, setMyTurn] = useState(false);
  useEffect(() => {
    const take = () => setMyTurn(true);
    waiting.add(take);
    askForTurns();
    return () => void waiting.delete(take);
  }, []);
  return isMyTurn;
}

/** Gives everybody a turn at once. */
export function takeAllTurns(): void {
  takeTurns(waiting.size);
}

function askForTurns(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  whenIdle(() => {
    isAsked = false;
    takeTurns(AT_ONCE);
    askForTurns();
  });
}

function takeTurns(count: number): void {
  for (const take of [...waiting].slice(0, count)) {
    waiting.delete(take);
    take();
  }
}

/** Not every browser tells when it is idle. */
function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act);
  else setTimeout(act, 30);
}
