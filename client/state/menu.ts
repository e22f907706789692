import { signal } from "@preact/signals";

/** The menu of an entity, at a place of the window. */
export interface OpenMenu {
  readonly entity: string;
  readonly x: number;
  readonly y: number;
}

export const menu = signal<OpenMenu | undefined>(undefined);

/** Opens the menu of an entity. */
export function openMenu(place: OpenMenu): void {
  menu.value = place;
}

/** Closes it. */
export function closeMenu(): void {
  menu.value = undefined;
}
