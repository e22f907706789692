"""Cuts the records of `prepare.ts` into windows of whole sentences and turns windows into batches."""
import json
import random

import torch

PADDING, FIRST, LAST = 0, 2, 3  # the order of choose-vocabulary.ts
BETWEEN, NEAR, NEAR_AUTHOR, BEFORE_TARGET = 48, 6, 12, 8
OVERLAP = 11
CAPITALS, LOWER = 0.04, 0.02  # share of training windows that are recased


NO_TAGS = [0] * 11
SOFT, DOUBT = 100, 13  # a teacher's label is SOFT + parts of 255; below DOUBT parts it is as good as no


def read_records(file):
    with open(file, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def distance_class(source, target):
    """0: source is the author; 1-5: words between, source first; 6-10: target first; 11: one inside the other."""
    if source is None:
        return 0
    first = 1 if source[1] <= target[0] else 6 if target[1] <= source[0] else OVERLAP
    if first == OVERLAP:
        return OVERLAP
    gap = target[0] - source[1] if first == 1 else source[0] - target[1]
    return first + (0 if gap < 2 else 1 if gap < 4 else 2 if gap < 8 else 3 if gap < 16 else 4)


def stretches(source, target, sentence):
    """Word ranges between and around the two ends of a pair, within its sentence."""
    if source is None:
        return (max(sentence[0], target[0] - BEFORE_TARGET), target[0]), clip(target, target, NEAR_AUTHOR, sentence)
    low, high = sorted((source, target))
    between = (low[1], min(high[0], low[1] + BETWEEN)) if high[0] > low[1] else (low[1], low[1])
    return between, clip(low, (0, max(low[1], high[1])), NEAR, sentence)


def clip(low, high, near, sentence):
    return max(sentence[0], low[0] - near), min(sentence[1], high[1] + near)


def window_ranges(record, limit, rng=None):
    """Word ranges of whole sentences with at most `limit` pieces; a longer sentence is cut. `rng` shifts the cuts."""
    starts, ranges, at = record["starts"], [], 0
    bounds = [b for b in record["sentences"] if b[1] > b[0]]
    room = limit if rng is None else rng.randint(limit // 3, limit)
    for start, end in bounds:
        if end > at and starts[end] - starts[at] > room and start > at:
            ranges.append((at, start))
            at, room = start, limit
        while starts[end] - starts[at] > limit:
            cut = at + 1
            while cut < end and starts[cut + 1] - starts[at] <= limit:
                cut += 1
            ranges.append((at, cut))
            at = cut
    if bounds and bounds[-1][1] > at:
        ranges.append((at, bounds[-1][1]))
    return ranges


def recased(shapes, kind):
    """The shapes as if every word were written in one way (1 lower, 3 capitals), as headings and careless writers do."""
    return [1 + (s - 1) // 6 * 6 + kind if s and (s - 1) % 6 in (1, 2, 3, 4) else s for s in shapes]


def states(label):
    return label in (1, 2) or label >= SOFT + DOUBT


def windows_of(record, limit, rng=None, keep_negative=1.0):
    """The windows of one record: pieces, labels, sentences with claim labels, candidates that lie in one window."""
    starts, sentences, out = record["starts"], record["sentences"], []
    by_sentence = {}
    for row in record["candidates"]:
        by_sentence.setdefault(row[0], []).append(row)
    for low, high in window_ranges(record, limit, rng):
        inside = [i for i, (a, b) in enumerate(sentences) if b > a and a >= low and b <= high]
        rows = [r for i in inside for r in by_sentence.get(i, []) if any(states(v) for v in r[7:]) or (rng or random).random() < keep_negative]
        shapes, chance = record["shapes"][starts[low]:starts[high]], rng.random() if rng else 1
        if chance < CAPITALS + LOWER:
            shapes = recased(shapes, 3 if chance < CAPITALS else 1)
        out.append({
            "ids": record["ids"][starts[low]:starts[high]],
            "shapes": shapes,
            "starts": [s - starts[low] for s in starts[low:high]],
            "labels": record["labels"][low:high],
            "soft": record["soft"][low:high] if "soft" in record else None,
            "claims": [(sentences[i][0] - low, sentences[i][1] - low, record["claims"][i]) for i in inside],
            "pairs": [(r, low, sentences[r[0]]) for r in rows],
        })
    return out


def batch_of(windows):
    """Tensors of a batch: words of all windows in one row, stretches as ranges over that row."""
    longest = max(len(w["ids"]) for w in windows) + 2
    shape = (len(windows), longest)
    ids, shapes, mask = torch.full(shape, PADDING), torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
    firsts, labels, soft, claims, pairs, base = [], [], [], [], [], 0
    for row, w in enumerate(windows):
        n = len(w["ids"])
        ids[row, 0], ids[row, n + 1] = FIRST, LAST
        ids[row, 1:n + 1], shapes[row, 1:n + 1], mask[row, :n + 2] = torch.tensor(w["ids"]), torch.tensor(w["shapes"]), 1
        firsts += [row * longest + 1 + s for s in w["starts"]]
        labels += w["labels"]
        soft += w["soft"] or [NO_TAGS] * len(w["labels"])
        claims += [(base + a, base + b, y) for a, b, y in w["claims"] if y >= 0]
        pairs += [pair_row(r, base - low, s) for r, low, s in w["pairs"]]
        base += len(w["labels"])
    return {"ids": ids, "shapes": shapes, "mask": mask, "firsts": torch.tensor(firsts), "labels": torch.tensor(labels),
            "soft": torch.tensor(soft, dtype=torch.float) / 255, "claims": torch.tensor(claims, dtype=torch.float).view(-1, 3), "pairs": torch.tensor(pairs, dtype=torch.long).view(-1, 20)}


def pair_row(row, shift, sentence):
    """source 0-1 (-1: author), target 2-3, between 4-5, around 6-7, types 8-9, distance 10, nine labels 11-19."""
    _, s0, s1, source_type, t0, t1, target_type, *labels = row
    source, target = (None if s0 < 0 else (s0 + shift, s1 + shift)), (t0 + shift, t1 + shift)
    between, around = stretches(source, target, (sentence[0] + shift, sentence[1] + shift))
    kind = source_type + (5 if source is None else 0)
    return [*(source or (-1, -1)), *target, *between, *around, kind, target_type, distance_class(source, target), *labels]
