import { effect, signal } from "@preact/signals";

const KEY = "ibid-single-keys";

/** Whether keys without Ctrl act; who dictates or strikes keys by accident switches them off (WCAG 2.1.4). */
export const areSingleKeysOn = signal(remembered() !== "off");

effect(() => remember(areSingleKeysOn.value ? "on" : "off"));

function remembered(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined; // storage is switched off in this browser: the choice lasts for this page
  }
}

function remember(word: "on" | "off"): void {
  try {
    localStorage.setItem(KEY, word);
  } catch {
    return; // storage is switched off in this browser: the choice lasts for this page
  }
}
