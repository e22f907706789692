import { Icon } from "./icons.tsx";

/** Puts away what is shown beside the plate of citations. */
export function CloseButton({ label, act }: { label: string; act: () => void }) {
  return (
    <button type="button" class="tool citations-close" aria-label={label} onClick={act}>
      <Icon name="close" size={15} />
    </button>
  );
}
