import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

const AHEAD = "900px 0px";
const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** An element's ref, and whether it has come near the window's sight; it stays so once it has. */
export function useSight<Kind extends Element>(): [RefObject<Kind | null>, boolean] {
  const element = useRef<Kind>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    observer ??= new IntersectionObserver(callNear, { rootMargin: AHEAD });
    callbacks.set(current, () => setNear(true));
    observer.observe(current);
    return () => observer?.unobserve(current);
  }, []);
  return [element, isNear];
}

function callNear(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    callbacks.get(target)?.();
  }
}
