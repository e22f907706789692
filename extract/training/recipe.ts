/** One run of `train.py`: where it begins, what it reads, how it learns. */
interface Training {
  readonly out: string;
  readonly role: "base" | "teacher" | "reader";
  /** Weights to begin with; without any, those of all-mpnet-base-v2. */
  readonly start?: string;
  /** Labels of teachers to learn from; without any, only the annotated texts are read. */
  readonly taught?: string;
  readonly options: Readonly<Record<string, number>>;
}

/** One run of `label.py`: the teachers whose mean it writes. */
interface Labelling {
  readonly out: string;
  readonly teachers: readonly string[];
}

export type Step = Training | Labelling;

/** A run of twelve layers; they begin with the base that guessed hidden words unless told otherwise. */
const teacher = (
  out: string,
  options: Training["options"],
  from: Pick<Training, "start" | "taught"> = { start: "base" },
): Training => ({ out, role: "teacher", ...from, options });

const SLOW = { batch: 16_384, mix: 0.6, mean: 0.002 };
const OURS_ALONE = { near: 0, passes: 5 };

/** How weights like the shipped ones are made, step by step; seeded. */
export const RECIPE: readonly Step[] = [
  { out: "base", role: "base", options: { passes: 6, rate: 1e-4, "head-rate": 5e-4, batch: 32_768 } },
  teacher("t1", { seed: 11, passes: 5, rate: 5e-5, masked: 0.05 }),
  teacher("t2", { seed: 12, passes: 4, rate: 8e-5 }),
  teacher("t3", { seed: 13, passes: 5, rate: 6e-5, masked: 0.05 }, {}),
  teacher("t4", { seed: 14, passes: 7, rate: 5e-5, masked: 0.1 }),
  teacher("t5", { seed: 15, passes: 5, rate: 3e-5, own: 3, masked: 0.05 }),
  teacher("t6", { ...OURS_ALONE, seed: 16, rate: 6e-5, own: 4, masked: 0.05 }),
  teacher("t7", { ...OURS_ALONE, seed: 17, rate: 6e-5, own: 6, masked: 0.1 }),
  { out: "taught-1", teachers: ["t1", "t2", "t3", "t4", "t5", "t6"] },
  teacher(
    "s1",
    { ...SLOW, seed: 21, passes: 4, rate: 8e-5, own: 4, masked: 0.05 },
    { start: "base", taught: "taught-1" },
  ),
  teacher(
    "s2",
    { ...SLOW, seed: 22, passes: 3, rate: 6e-5, own: 4, masked: 0.1 },
    { start: "t6", taught: "taught-1" },
  ),
  teacher(
    "s3",
    { ...OURS_ALONE, seed: 29, rate: 4e-5, "head-rate": 2e-4, own: 1, masked: 0.1, mean: 0.01 },
    { start: "s2" },
  ),
  { out: "taught-2", teachers: ["s1", "s2", "s3", "t7", "t6"] },
  {
    out: "reader",
    role: "reader",
    start: "s1",
    taught: "taught-2",
    options: { ...SLOW, mix: 0.5, seed: 41, passes: 20, rate: 2e-4, own: 3, masked: 0.1 },
  },
];
