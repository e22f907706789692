import { Type } from "typebox";

/** How a judged thing stands: a reader said yes, or a reader put it there. What was rejected is no longer in the graph. */
export const Status = Type.Enum(["accepted", "added"]);
export type Status = Type.Static<typeof Status>;
