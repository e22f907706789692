import type { Act, PlaceInText } from "#model";
import type { RefusedDecision } from "../../server/store/graph-store.ts";
import { placeOf } from "./decided.ts";
import { CLAIM, KAUTSKY, KRUPSKAYA, LENIN, PARTY, TREATY } from "./small-graphs.ts";

const nowhere: PlaceInText = { text: "letters", start: 5, end: 9_999 };

/** Acts that make no sense on the letters and the history, and why each is refused. */
export const SENSELESS: readonly [Act, RefusedDecision["reason"]][] = [
  [{ kind: "same", keep: LENIN, merge: LENIN }, "senseless"],
  [{ kind: "same", keep: LENIN, merge: "person:nobody" }, "not there"],
  [{ kind: "same", keep: LENIN, merge: CLAIM }, "senseless"],
  [{ kind: "different", one: LENIN, other: LENIN }, "senseless"],
  [{ kind: "rename", entity: LENIN, label: "Vladimir Lenin" }, "senseless"],
  [{ kind: "rename", entity: "person:nobody", label: "Nobody" }, "not there"],
  [{ kind: "retype", entity: LENIN, type: "Person" }, "senseless"],
  [{ kind: "retype", entity: CLAIM, type: "Work" }, "senseless"],
  [{ kind: "split", entity: LENIN, places: [placeOf("letters", "Petrograd")], label: "L" }, "senseless"],
  [
    {
      kind: "split",
      entity: KRUPSKAYA,
      places: [placeOf("letters", "Nadezhda Krupskaya"), placeOf("letters", "Krupskaya", 1)],
      label: "K",
    },
    "senseless",
  ],
  [{ kind: "reject", judged: { entity: LENIN, mention: placeOf("letters", "1917") } }, "senseless"],
  [{ kind: "reject", judged: { relation: { type: "CITES", source: LENIN, target: KAUTSKY } } }, "not there"],
  [{ kind: "add-mention", place: nowhere, entity: LENIN }, "senseless"],
  [{ kind: "add-mention", place: { ...nowhere, text: "no-text" }, entity: LENIN }, "senseless"],
  [{ kind: "add-mention", place: placeOf("letters", "Vladimir Lenin"), entity: LENIN }, "senseless"],
  [
    {
      kind: "add-relation",
      relation: { type: "AUTHORED", source: LENIN, target: PARTY },
      place: placeOf("letters", "1917"),
    },
    "senseless",
  ],
  [
    {
      kind: "correct-relation",
      relation: { type: "CITES", source: LENIN, target: KAUTSKY },
      to: { type: "OPPOSES", source: LENIN, target: PARTY },
    },
    "not there",
  ],
  [
    {
      kind: "correct-relation",
      relation: { type: "OPPOSES", source: LENIN, target: KAUTSKY },
      to: { type: "OPPOSES", source: LENIN, target: KAUTSKY },
    },
    "senseless",
  ],
  [
    {
      kind: "correct-relation",
      relation: { type: "OPPOSES", source: LENIN, target: KAUTSKY },
      to: { type: "AUTHORED", source: LENIN, target: KAUTSKY },
    },
    "senseless",
  ],
  [{ kind: "add-claim", place: placeOf("letters", "the state must go"), about: [] }, "senseless"],
  [{ kind: "correct-claim", claim: CLAIM }, "senseless"],
  [{ kind: "correct-claim", claim: LENIN, polarity: "denied" }, "senseless"],
  [{ kind: "correct-claim", claim: CLAIM, about: [CLAIM] }, "senseless"],
  [{ kind: "correct-claim", claim: CLAIM, about: ["person:nobody"] }, "not there"],
  [{ kind: "correct-claim", claim: "claim:letters:nothing", polarity: "denied" }, "not there"],
  [{ kind: "said-by", place: nowhere, speaker: LENIN }, "senseless"],
  [{ kind: "said-by", place: placeOf("letters", "1917"), speaker: "person:nobody" }, "not there"],
  [{ kind: "said-by", place: placeOf("letters", "1917"), speaker: TREATY }, "senseless"],
  [{ kind: "undo", decision: "decision:0000000000000000" }, "not there"],
];
