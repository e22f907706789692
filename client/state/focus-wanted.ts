import { signal } from "@preact/signals";

/** The entity on whose name the keyboard goes on once its panel is there; undefined where nobody waits for one. */
export const focusWanted = signal<string | undefined>(undefined);

/** Lets the keyboard go on in the main part of what is being opened; at the name of an entity, once its panel is there. */
export function focusOnward(entity?: string): void {
  focusWanted.value = entity;
  requestAnimationFrame(() => {
    const main = document.getElementById("main");
    if (!main) return;
    main.dataset["led"] = ""; // whoever is led there needs no ring around the whole page
    main.addEventListener("blur", () => delete main.dataset["led"], { once: true });
    main.focus({ preventScroll: true });
  });
}

let isPassageAwaited = false;

/** Lets the keyboard go on at the passage that is being opened, once it stands there; in the page until then. */
export function focusOnPassage(): void {
  isPassageAwaited = true;
  focusOnward();
}

/** Takes the keyboard to the passage, where it waits for one and the reader has not gone elsewhere herself. */
export function passageShown(passage: HTMLElement): void {
  const isWanted = isPassageAwaited && isStillThere();
  isPassageAwaited = false;
  if (!isWanted) return;
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
}

/** True as long as the reader has not gone anywhere else with the keyboard herself. */
export function isStillThere(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.id === "main";
}
