import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";

interface DialogProps {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** A modal dialog by the browser's own element: Esc closes it, the focus stays in it and returns. */
export function Dialog({ title, close, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
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
