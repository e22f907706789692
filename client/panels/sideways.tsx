import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** What is pushed sideways where it is wider than its place, and then says so. */
export function Sideways({ label, children }: { label: string; children: ComponentChildren }) {
  const place = useRef<HTMLElement>(null);
  const goesOn = useSignal(false);
  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = place.current ?? {};
    goesOn.value = scrollWidth > clientWidth + 1;
  });
  return (
    <>
      {goesOn.value && <p class="hint">It goes on to the right: push it aside.</p>}
      <section
        class="sideways"
        data-goes-on={goesOn.value}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe, scrollable-region-focusable)
        tabIndex={0}
        aria-label={label}
        ref={place}
      >
        {children}
      </section>
    </>
  );
}
