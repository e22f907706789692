import { useEffect, useRef, useState } from "preact/hooks";

/** The width in whole pixels that an element has now, and a reference to put on it. */
export function useWidth<Of extends HTMLElement>(first: number) {
  const ref = useRef<Of>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(240, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
