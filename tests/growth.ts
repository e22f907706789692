const ROUNDS = 3;
const LONGER = 4;
/** Work shorter than this cannot be told from chance. */
const FEWEST_MS = 4;
const MS = 1_000;

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
  const once = Math.max(
    FEWEST_MS,
    best(() => work(short)),
  );
  return best(() => work(long)) / once / LONGER;
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
