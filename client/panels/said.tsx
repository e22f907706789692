import { spoken } from "../state/spoken.ts";

/** What was just said, where the reader looks; the live line says it to screen readers. */
export function Said() {
  if (spoken.value === "") return null;
  return (
    <p class="said" aria-hidden="true">
      {spoken.value}
    </p>
  );
}
