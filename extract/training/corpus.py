"""Texts laid end to end as tensors on the device; windows and batches are cut from them by index."""
import json
from bisect import bisect_left, bisect_right

import numpy as np
import torch

PADDING, UNKNOWN, FIRST, LAST = 0, 1, 2, 3  # the order of choose-vocabulary.ts
BETWEEN, NEAR, NEAR_AUTHOR, BEFORE_TARGET, OVERLAP = 48, 6, 12, 8, 11
CAPITALS, LOWER = 0.04, 0.02  # share of training windows that are recased, as headings and careless writers do
WINDOW, CONTEXT, MARGIN = 254, 32, 24  # those of reading-windows.ts
DOUBT, KEPT = 13 / 255, 0.5  # a pair less likely related than DOUBT is without relation; of these a batch keeps half
OPTIONAL = 2
OWN = ("ibid", "ibid2", "annotated")


def read_records(*files):
    """Records that are not held back for judgement; only what serves training and measurement is kept of each."""
    for file in files:
        with open(file, encoding="utf8") as lines:
            for line in lines:
                record = json.loads(line)
                if record["part"] != "test":
                    yield record


def steps(gap):
    return (gap >= 2).astype(int) + (gap >= 4) + (gap >= 8) + (gap >= 16)


def geometry(source, kinds, target, target_kinds, sentence):
    """Columns 0-10 of pairs: ranges of source, target, between, around; type of source, of target; class of distance."""
    author = source[:, 0] < 0
    first = ~author & ((source[:, 0] < target[:, 0]) | ((source[:, 0] == target[:, 0]) & (source[:, 1] <= target[:, 1])))
    low = np.where(first[:, None], source, target)
    high = np.where(first[:, None], target, source)
    between_to = np.where(high[:, 0] > low[:, 1], np.minimum(high[:, 0], low[:, 1] + BETWEEN), low[:, 1])
    between = np.stack([low[:, 1], between_to], 1)
    around = np.stack([np.maximum(sentence[:, 0], low[:, 0] - NEAR), np.minimum(sentence[:, 1], np.maximum(low[:, 1], high[:, 1]) + NEAR)], 1)
    own_between = np.stack([np.maximum(sentence[:, 0], target[:, 0] - BEFORE_TARGET), target[:, 0]], 1)
    own_around = np.stack([np.maximum(sentence[:, 0], target[:, 0] - NEAR_AUTHOR), np.minimum(sentence[:, 1], target[:, 1] + NEAR_AUTHOR)], 1)
    between, around = np.where(author[:, None], own_between, between), np.where(author[:, None], own_around, around)
    distance = np.full(len(source), OVERLAP)
    before, behind = source[:, 1] <= target[:, 0], target[:, 1] <= source[:, 0]
    distance = np.where(behind, 6 + steps(source[:, 0] - target[:, 1]), distance)
    distance = np.where(before, 1 + steps(target[:, 0] - source[:, 1]), distance)
    distance = np.where(author, 0, distance)
    return np.concatenate([source, target, between, around, np.stack([kinds + 5 * author, target_kinds, distance], 1)], 1)


class Corpus:
    """Records of `prepare.ts`, laid end to end; all numbers of words and sentences count over all of them."""

    def __init__(self, records, device):
        self.device, self.docs, self.groups = device, [], {"own": [], "near": [], "open": [], "held out": []}
        parts, words, pieces, count = {k: [] for k in ("ids", "shapes", "starts", "labels", "sentences", "claims", "pairs")}, 0, 0, 0
        for number, r in enumerate(records):
            bounds, starts = np.asarray(r["sentences"], np.int64).reshape(-1, 2), np.asarray(r["starts"], np.int64)
            is_open, length = r["part"] == "open", len(starts) - 1
            group = "open" if is_open else "held out" if r["part"] == "development" else "own" if r["corpus"] in OWN else "near"
            self.groups[group].append(number)
            parts["ids"].append(np.asarray(r["ids"], np.int32))
            parts["shapes"].append(np.asarray(r["shapes"], np.int32))
            parts["starts"].append(starts[:-1] + pieces)
            parts["labels"].append(np.full(length, -1) if is_open else np.asarray(r["labels"], np.int64))
            parts["claims"].append(np.asarray(r["claims"], np.float32))
            parts["sentences"].append(bounds + words)
            rows = np.asarray(r["candidates"], np.int64).reshape(-1, 16)
            if len(rows):
                source = rows[:, 1:3] + np.where(rows[:, 1] < 0, 0, words)[:, None]
                flat = geometry(source, rows[:, 3], rows[:, 4:6] + words, rows[:, 6], bounds[rows[:, 0]] + words)
                parts["pairs"].append(np.concatenate([rows[:, :1] + count, flat, rows[:, 7:]], 1))
            self.docs.append((words, words + length, count, count + len(bounds)))
            words, pieces, count = words + length, pieces + len(r["ids"]), count + len(bounds)
        cat, put = np.concatenate, lambda a, kind: torch.as_tensor(a, dtype=kind, device=device)
        self.words, self.starts, self.sentences = words, cat([*parts["starts"], [pieces]]), cat(parts["sentences"])
        self.begins, self.by_sentence = self.starts.tolist(), [self.sentences[a:b].tolist() for _, _, a, b in self.docs]
        self.ids, self.shapes, self.labels = (put(cat(parts[k]), torch.long) for k in ("ids", "shapes", "labels"))
        self.first_piece, self.ranges = put(self.starts, torch.long), put(self.sentences, torch.long)
        self.word_of = torch.repeat_interleave(torch.arange(words, device=device), self.first_piece.diff())
        self.claims = put(cat(parts["claims"]), torch.float)
        self.soft, self.taught = torch.zeros(words, 11, dtype=torch.uint8, device=device), torch.zeros(words, device=device)
        rows = cat(parts["pairs"]) if parts["pairs"] else np.zeros((0, 21), np.int64)
        labels = rows[:, 12:]
        self.set_pairs(rows[:, :12], (labels > 0).astype(np.float32), np.where(labels < 0, 0, np.where(labels == OPTIONAL, 0.5, 1)))

    def teach(self, taught):
        """Takes what `label.py` wrote: it stands beside the annotators' labels, or instead of those that are missing."""
        held = self.groups["held out"]
        self.soft, self.taught = taught["soft"].to(self.device), torch.ones(self.words, device=self.device)
        missing = self.claims < 0
        for a, b, low, high in (self.docs[d] for d in held):
            self.taught[a:b], missing[low:high] = 0, False
        self.claims = torch.where(missing, taught["claims"].to(self.device), self.claims)
        old = [x.cpu().numpy() for x in (self.pairs, self.chances, self.weights)]
        self.set_pairs(*(np.concatenate(both) for both in zip(old, (taught["rows"], taught["chances"], taught["weights"]))))

    def set_pairs(self, rows, chances, weights):
        """Pairs in order of their sentences: rows (sentence, `geometry`), the chance of each relation, the weight of each chance."""
        order = np.argsort(rows[:, 0], kind="stable")
        self.pairs_of = rows[order, 0]
        put = lambda a, kind: torch.as_tensor(np.ascontiguousarray(a), dtype=kind, device=self.device)
        self.pairs, self.chances, self.weights = put(rows[order], torch.long), put(chances[order], torch.float), put(weights[order], torch.float)
        self.states = ((self.chances >= DOUBT) & (self.weights > 0)).any(1)

    def cut(self, docs, limit, rng):
        """Word ranges of whole sentences with at most `limit` pieces; a longer sentence is cut. `rng` shifts the cuts."""
        starts, out = self.begins, []
        for doc in docs:
            at = self.docs[doc][0]
            room = rng.randint(limit // 3, limit)
            for start, end in self.by_sentence[doc]:
                if end <= start:
                    continue
                if starts[end] - starts[at] > room and start > at:
                    out.append((at, start))
                    at, room = start, limit
                while starts[end] - starts[at] > limit:
                    cut = max(at + 1, bisect_right(starts, starts[at] + limit) - 1)
                    out.append((at, cut))
                    at = cut
            if self.docs[doc][1] > at:
                out.append((at, self.docs[doc][1]))
        return [w for w in out if starts[w[1]] - starts[w[0]] <= WINDOW]

    def readings(self, docs):
        """(from, to, keep from, keep to) as `reading-windows.ts` cuts."""
        starts, out = self.begins, []
        for doc in docs:
            low, high = self.docs[doc][:2]
            openings = [a for a, b in self.by_sentence[doc] if b > a]
            keep = low
            while keep < high:
                earliest = max(low, bisect_left(starts, starts[keep] - CONTEXT, low, keep + 1))
                nxt = bisect_left(openings, earliest)
                begin = openings[nxt] if nxt < len(openings) and openings[nxt] < keep else earliest
                full = min(high, max(begin + 1, bisect_right(starts, starts[begin] + WINDOW) - 1))
                if full < high:
                    certain = max(keep + 1, bisect_left(starts, starts[full] - MARGIN, low, full + 1))
                    last = bisect_right(openings, certain) - 1
                    end = openings[last] if last >= 0 and openings[last] > keep else certain
                else:
                    end = high
                out.append((begin, full, keep, end))
                keep = end
        return out

    def batches(self, windows, budget, rng=None):
        """Lists of windows of similar length with at most `budget` pieces, padding included."""
        if rng:
            rng.shuffle(windows)
        size = lambda w: self.begins[w[1]] - self.begins[w[0]]
        chunk = max(64, budget // 64 * 8) if rng else len(windows)
        out = []
        for a in range(0, len(windows), chunk):
            some, row = sorted(windows[a:a + chunk], key=size), []
            for w in some:
                if row and (len(row) + 1) * pad(size(w)) > budget:
                    out.append(row)
                    row = []
                row.append(w)
            if row:
                out.append(row)
        if rng:
            rng.shuffle(out)
        return out

    def windows(self, docs, budget, rng):
        return self.batches(self.cut(docs, WINDOW, rng), budget, rng)

    def batch(self, windows, training=None, masked=0.0):
        """Tensors of a batch. `training`: a generator of the device, for recasing, hiding a share `masked` of the words, dropping pairs."""
        dev = self.device
        lo, hi = (np.array([w[i] for w in windows]) for i in (0, 1))
        wide = pad(int((self.starts[hi] - self.starts[lo]).max()))
        up = lambda a: torch.as_tensor(a, device=dev)
        low, first = up(lo), up(self.starts[lo])
        length = up(self.starts[hi] - self.starts[lo])
        rows = len(windows)
        places = torch.arange(wide, device=dev)[None]
        inside = (places >= 1) & (places <= length[:, None])
        at = (first[:, None] + places - 1).clamp(0, len(self.ids) - 1)
        ids = torch.where(inside, self.ids[at], PADDING)
        ids[:, 0] = FIRST
        ids = torch.where(places == length[:, None] + 1, LAST, ids)
        shapes = torch.where(inside, self.shapes[at], 0)
        out = {"mask": (places <= length[:, None] + 1).long()}
        if training is not None:
            chance = torch.rand(rows, 1, device=dev, generator=training)
            cased = (shapes > 0) & ((shapes - 1) % 6 >= 1) & ((shapes - 1) % 6 <= 4)
            other = 1 + (shapes - 1) // 6 * 6 + torch.where(chance < CAPITALS, 3, 1)
            shapes = torch.where(cased & (chance < CAPITALS + LOWER), other, shapes)
            if masked:
                drawn = torch.rand(self.words, device=dev, generator=training) < masked
                hidden = inside & drawn[self.word_of[at]]
                out["hidden"], out["said"] = hidden, ids
                ids = torch.where(hidden, UNKNOWN, ids)
        out |= {"ids": ids, "shapes": shapes}
        counts = hi - lo
        base = np.concatenate([[0], np.cumsum(counts)])
        total = int(base[-1])
        shift = up(lo - base[:-1])
        spread = lambda count: torch.repeat_interleave(torch.arange(rows, device=dev), up(count), output_size=int(count.sum()))
        row = spread(counts)
        word = torch.arange(total, device=dev) + shift[row]
        out |= {"word": word, "firsts": row * wide + 1 + self.first_piece[word] - first[row]}
        out |= {"labels": self.labels[word], "soft": self.soft[word], "taught": self.taught[word]}

        def expand(begin, end):
            count = np.maximum(end - begin, 0)
            row = spread(count)
            ends = np.cumsum(count)
            return row, torch.arange(int(count.sum()), device=dev) + up(begin - ends + count)[row]

        slo, shi = np.searchsorted(self.sentences[:, 0], lo), np.searchsorted(self.sentences[:, 1], hi, side="right")
        row, number = expand(slo, shi)
        out |= {"sentences": self.ranges[number] - shift[row][:, None], "claims": self.claims[number]}
        row, number = expand(np.searchsorted(self.pairs_of, slo), np.searchsorted(self.pairs_of, shi))
        out |= {"pairs": self.shifted(self.pairs[number, 1:], shift[row]), "chances": self.chances[number], "weights": self.weights[number]}
        if training is not None and len(number):
            keep = self.states[number] | (torch.rand(len(number), device=dev, generator=training) < KEPT)
            out["weights"] = out["weights"] * keep[:, None]
        return out

    def shifted(self, rows, shift):
        moved = rows.clone()
        moved[:, :8] -= shift[:, None]
        moved[:, :2] = torch.where(rows[:, :2] < 0, rows[:, :2], moved[:, :2])
        return moved


def pad(pieces):
    return min(256, (pieces + 2 + 31) // 32 * 32)
