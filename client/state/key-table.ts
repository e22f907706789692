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
      { keys: ["/", "Ctrl K"], does: "search, or ask a question" },
      { keys: ["Ctrl Z"], does: "undo" },
      { keys: ["Ctrl Shift Z"], does: "redo" },
      { keys: ["F6"], does: "next part of the page" },
      { keys: ["Shift F6"], does: "previous part of the page" },
      { keys: ["g"], does: "to the graph, from its panel or another page" },
      { keys: ["Esc"], does: "one step back: menu, focus, selection" },
      { keys: ["?"], does: "these keys" },
    ],
  },
  {
    where: "Graph",
    lines: [
      { keys: ["← ↑ → ↓"], does: "nearest entity in that direction" },
      { keys: ["[", "]"], does: "round the neighbours of the selected" },
      { keys: ["Enter"], does: "select the entity in focus" },
      { keys: ["Space"], does: "add it to the selection" },
      { keys: ["e", "c"], does: "expand; collapse, or fold its group" },
      { keys: ["h"], does: "take from the stage" },
      { keys: ["i"], does: "begin again from this entity" },
      { keys: ["p"], does: "pin, or free" },
      { keys: ["t"], does: "read in the text" },
      { keys: ["w"], does: "path between the two selected" },
      { keys: ["l"], does: "draw a loop around entities" },
      { keys: ["f", "0"], does: "fit everything" },
      { keys: ["+", "-"], does: "zoom" },
      { keys: ["Shift F10"], does: "menu of the entity" },
    ],
  },
  {
    where: "Reading",
    lines: [
      { keys: ["n", "N"], does: "next and previous mention of the selected entity" },
      { keys: ["a"], does: "make something of the selected words, or of the mention gone to" },
    ],
  },
  {
    where: "Curate",
    lines: [
      { keys: ["y", "n"], does: "yes, no" },
      { keys: ["s", "u"], does: "skip, undo" },
    ],
  },
  {
    where: "Mouse",
    lines: [
      { keys: ["Double-click"], does: "expand" },
      { keys: ["Ctrl click"], does: "add to the selection" },
      { keys: ["Right click"], does: "menu of the entity" },
      { keys: ["Drag"], does: "lay down and pin" },
      { keys: ["Shift drag"], does: "choose what lies in a rectangle" },
      { keys: ["Alt click"], does: "on the legend: this kind alone" },
    ],
  },
];
