/** How many answers were asked for on behalf of one wish, and how many of them have come. */
export interface Steps {
  readonly asked: number;
  readonly answered: number;
}

const listeners = new WeakMap<AbortSignal, (steps: Steps) => void>();
const counts = new WeakMap<AbortSignal, Steps>();

/** Calls the listener whenever a request that carries this signal begins or ends. */
export function onStep(signal: AbortSignal, listener: (steps: Steps) => void): void {
  listeners.set(signal, listener);
}

/** Counts a request for the wish whose signal it carries; gives its answer on. */
export async function counted<Reply>(signal: AbortSignal | undefined, reply: Promise<Reply>): Promise<Reply> {
  if (!signal) return reply;
  count(signal, { asked: 1, answered: 0 });
  try {
    return await reply;
  } finally {
    count(signal, { asked: 0, answered: 1 });
  }
}

function count(signal: AbortSignal, more: Steps): void {
  const { asked, answered } = counts.get(signal) ?? { asked: 0, answered: 0 };
  const steps = { asked: asked + more.asked, answered: answered + more.answered };
  counts.set(signal, steps);
  listeners.get(signal)?.(steps);
}
