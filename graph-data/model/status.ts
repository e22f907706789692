import { Type } from "typebox";

/**
 * How a judged thing stands: a reader said yes, a reader put it there, or one reader said yes and another no. What was
 * rejected, and by nobody accepted, is no longer in the graph.
 */
export const Status = Type.Enum(["accepted", "added", "disputed"]);
export type Status = Type.Static<typeof Status>;
