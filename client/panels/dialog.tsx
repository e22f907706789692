import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";

interface DialogProps {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** A modal dialog by the browser's own element: Esc closes it, the focus stays in it and returns. */
export function Dialog({ title, close, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    // The browser gives the focus back where the dialog is closed; where it is taken away, we do.
    return () => {
      if (before instanceof HTMLElement) setTimeout(() => before.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <dialog class="dialog" ref={element} aria-label={title} onClose={close}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="tool" aria-label="Close" onClick={() => element.current?.close()}>
          <Icon name="close" size={15} />
        </button>
      </header>
      {children}
    </dialog>
  );
}
