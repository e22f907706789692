import type { ComponentChildren } from "preact";
import type { TextSummary } from "#model";
import { openCuration } from "../state/curation.ts";
import { isDeciding } from "../state/decide.ts";
import { whyOff } from "../state/decisions-state.ts";

interface TextDateButtonProps {
  text: Pick<TextSummary, "id" | "title" | "date">;
  class: string;
  children: ComponentChildren;
}

/** Opens the dialog in which a text is dated. */
export function TextDateButton({ text, class: look, children }: TextDateButtonProps) {
  return (
    <button
      type="button"
      class={look}
      title={whyOff.value}
      disabled={whyOff.value !== undefined || isDeciding.value}
      onClick={() => openCuration({ what: "date-text", text })}
    >
      {children}
    </button>
  );
}
