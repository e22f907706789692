const ROUNDS = 3;
const LONGER = 4;
/** Work shorter than this cannot be told from chance. */
const FEWEST_MS = 4;
const MS = 1_000;
/** A growth beyond this is measured again, so many times in all: squares are squares each time, a collector's work is not. */
const DOUBTFUL = 1.5;
const TRIES = 8;

/**
 * How much faster than its input the work grows: 1 is linear, 4 is quadratic. Counts processor time of this thread's process
 * (the best of three), so that other work on the machine does not matter.
 */
export function growthOf<Input>(
  work: (input: Input) => unknown,
  make: (size: number) => Input,
  size: number,
): number {
  const [short, long] = [make(size), make(size * LONGER)];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least > DOUBTFUL; tries++) {
    const once = best(() => work(short));
    least = Math.min(least, best(() => work(long)) / Math.max(FEWEST_MS, once) / LONGER);
  }
  return least;
}

function best(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const since = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(since);
    return (user + system) / MS;
  });
  return Math.min(...times);
}
