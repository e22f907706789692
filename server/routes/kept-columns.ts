import type { TextColumns } from "#model";

/** A text by its id, and the state of the graph of which it speaks. */
interface Asked {
  readonly id: string;
  readonly state: string;
}

/** The texts opened last, as they were sent: making them of the graph takes longer than all the rest. Of another state of the graph they are made anew; those opened longest ago make room. */
export class KeptColumns {
  readonly #most: number;
  readonly #texts = new Map<string, { readonly state: string; readonly columns: TextColumns }>();
  #characters = 0;

  /** Keeps texts of at most so many characters in all. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The text; made by the function where it is not kept. */
  async of(
    { id, state }: Asked,
    make: () => Promise<TextColumns | undefined>,
  ): Promise<TextColumns | undefined> {
    const kept = this.#texts.get(id);
    const columns = kept?.state === state ? kept.columns : await make();
    this.#drop(id);
    if (columns && columns.body.length <= this.#most) this.#keep(id, { state, columns });
    return columns;
  }

  #keep(id: string, text: { readonly state: string; readonly columns: TextColumns }): void {
    this.#characters += text.columns.body.length;
    this.#texts.set(id, text);
    for (const oldest of this.#texts.keys()) {
      if (this.#characters <= this.#most) return;
      this.#drop(oldest);
    }
  }

  #drop(id: string): void {
    this.#characters -= this.#texts.get(id)?.columns.body.length ?? 0;
    this.#texts.delete(id);
  }
}
