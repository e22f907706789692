import { computed } from "@preact/signals";
import type { TextReply } from "#model";
import { textPage } from "./page-state.ts";
import type { Loaded } from "./resource.ts";
import { view } from "./store.ts";

/** The text of this id that was there to be read, and is not any more; undefined where it is there, or never was. */
export function removedOf(loaded: Loaded<TextReply>, id: string | undefined): TextReply | undefined {
  if (loaded.status !== "failed" || !loaded.isFinal || loaded.before?.id !== id) return undefined;
  return loaded.before;
}

/** The text on the page where it was removed while it was read. */
export const removedText = computed(() => removedOf(textPage.state.value, view.value.text));
