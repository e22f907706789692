import type { DecisionRow, Judged } from "#model";
import { decide, isDeciding, takeBack, type Wish } from "../state/decide.ts";
import { acceptanceOf, holding, whyOff } from "../state/decisions-state.ts";
import { judge } from "../state/wishes.ts";
import { Icon } from "./icons.tsx";

interface JudgeProps {
  /** What is judged, and how it is called in a sentence. */
  of: readonly [Judged, string];
  /** False where only a wrong can be said. */
  canAccept?: boolean;
}

/** Right or wrong, for one line of a list: quiet until the line is hovered or has the focus. */
export function JudgeButtons({ of: [judged, what], canAccept = true }: JudgeProps) {
  const accepted = acceptanceOf(holding.value, judged);
  return (
    <span class={accepted ? "judge judged" : "judge"}>
      {canAccept && <AcceptMark judged={judged} what={what} accepted={accepted} />}
      <button
        type="button"
        class="judge-act"
        aria-label={`Reject ${what}`}
        title={whyOff.value ?? "Wrong"}
        disabled={whyOff.value !== undefined || isDeciding.value}
        onClick={({ currentTarget }) => void rejectLine(currentTarget, judge("reject", judged, what))}
      >
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}

/** The line goes, so the focus goes on to the next one, or back to the one before. */
async function rejectLine(button: HTMLElement, wish: Wish): Promise<void> {
  const line = button.closest("li");
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  if (await decide(wish)) next?.querySelector("button")?.focus({ preventScroll: true });
}

function AcceptMark({
  judged,
  what,
  accepted,
}: {
  judged: Judged;
  what: string;
  accepted: DecisionRow | undefined;
}) {
  return (
    <button
      type="button"
      class="judge-act"
      aria-label={`Accept ${what}`}
      aria-pressed={accepted !== undefined}
      title={whyOff.value ?? (accepted ? "Accepted; press to take back" : "Right")}
      disabled={whyOff.value !== undefined || isDeciding.value}
      onClick={() => void (accepted ? takeBack(accepted) : decide(judge("accept", judged, what)))}
    >
      <Icon name="check" size={13} />
    </button>
  );
}
