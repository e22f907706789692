import type { ComponentChildren } from "preact";

interface OfferRowProps {
  id: string;
  isAt: boolean;
  take: () => void;
  children: ComponentChildren;
}

/** One line of a list that a field above it holds open: the focus and the keys stay with the field. */
export function OfferRow({ id, isAt, take, children }: OfferRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and the keys of the list
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isAt}
      class="offer"
      onPointerDown={(event) => event.preventDefault()}
      onClick={take}
    >
      {children}
    </div>
  );
}
