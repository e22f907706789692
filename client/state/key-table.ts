/** One line of the dialog on keys, and of what the keyboard does. */
export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

/** What the keys do, by where they do it. */
export const KEY_TABLE: readonly { readonly where: string; readonly lines: readonly KeyHelp[] }[] = [
  {
    where: "Everywhere",
    lines: [
      { keys: ["/", "Ctrl K"], does: "search" },
      { keys: ["Ctrl Z"], does: "undo" },
      { keys: ["Ctrl Shift Z"], does: "redo" },
      { keys: ["F6"], does: "next part of the page" },
      { keys: ["Esc"], does: "close, then clear the selection" },
      { keys: ["?"], does: "these keys" },
    ],
  },
  {
    where: "Stage",
    lines: [
      { keys: ["← ↑ → ↓"], does: "nearest entity in that direction" },
      { keys: ["[", "]"], does: "previous and next neighbour" },
      { keys: ["Space"], does: "add the entity in focus to the selection" },
      { keys: ["w"], does: "path between the two selected" },
      { keys: ["e", "c"], does: "expand, collapse" },
      { keys: ["h"], does: "take from the stage" },
      { keys: ["i"], does: "begin again from this entity" },
      { keys: ["p"], does: "pin, or free" },
      { keys: ["t"], does: "read in the text" },
      { keys: ["f", "0"], does: "fit everything" },
      { keys: ["+", "-"], does: "zoom" },
      { keys: ["Shift F10"], does: "menu of the entity" },
    ],
  },
  {
    where: "Reading",
    lines: [
      { keys: ["n", "N"], does: "next and previous mention of the selected entity" },
      { keys: ["g"], does: "back to the graph" },
    ],
  },
  {
    where: "Mouse",
    lines: [
      { keys: ["Double-click"], does: "expand" },
      { keys: ["Ctrl click"], does: "add to the selection" },
      { keys: ["Drag"], does: "lay down and pin" },
      { keys: ["Alt click"], does: "on the legend: this kind alone" },
    ],
  },
];
