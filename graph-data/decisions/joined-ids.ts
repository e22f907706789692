/** Which id stands for an entity now that some are merged: each leads to the one that stays. */
export class JoinedIds {
  readonly #stays = new Map<string, string>();

  /** The id that stands for this one now. */
  now(id: string): string {
    let root = id;
    for (let next = this.#stays.get(root); next !== undefined; next = this.#stays.get(root)) root = next;
    for (let at = id; at !== root; ) {
      const next = this.#stays.get(at) ?? root;
      this.#stays.set(at, root);
      at = next;
    }
    return root;
  }

  /** Lets the second lead to the first; false where they are one already. */
  join(keep: string, merge: string): boolean {
    const [stays, goes] = [this.now(keep), this.now(merge)];
    if (stays === goes) return false;
    this.#stays.set(goes, stays);
    return true;
  }
}
