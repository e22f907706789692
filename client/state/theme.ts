import { effect, signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";
const KEY = "ibid-theme";
const ORDER: readonly Theme[] = ["system", "light", "dark"];

/** The look that the reader chose; `system` follows the computer. */
export const theme = signal<Theme>(ORDER.find((known) => known === remembered()) ?? "system");
/** Grows by one whenever colours may have changed, by the reader's choice or the computer's. */
export const paletteVersion = signal(0);

function remembered(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined; // storage is switched off in this browser: the choice lasts for this page
  }
}

/** Turns to the next look. */
export function nextTheme(): void {
  theme.value = ORDER[(ORDER.indexOf(theme.peek()) + 1) % ORDER.length] ?? "system";
}

/** Keeps the page's colours in step with the choice. */
export function applyTheme(): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => paletteVersion.value++);
  effect(() => {
    const chosen = theme.value;
    if (chosen === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = chosen;
    remember(chosen);
    paletteVersion.value = paletteVersion.peek() + 1;
  });
}

function remember(chosen: Theme): void {
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    return; // storage is switched off in this browser: the choice lasts for this page
  }
}
