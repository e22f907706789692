import { Type } from "typebox";

/** Said of every answer that may be shortened, and always of the whole: true where it holds fewer than there are, whatever page was asked for. */
export const Truncated = Type.Boolean({
  description: "true where the answer holds fewer than there are in all, also on the last of several pages",
});

/** What every list says: how many there are in all, and whether some are left out of this answer. */
export const counted = {
  total: Type.Integer({ minimum: 0, description: "how many there are in all" }),
  truncated: Truncated,
};
