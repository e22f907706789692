"""Lets teachers say of all texts how likely each word has each tag, each sentence claims, and each pair of names is related."""
import argparse

import numpy as np
import torch

from corpus import Corpus, geometry, read_records
from measure import means, measured, moved, read, relation_logits, spans, sums_of
from model import RELATIONS, TEACHER, Reader

AUTHOR_TYPES = 5
MANY = 25  # names in one sentence: a list, whose pairs nobody relates
STEP = 20000  # pairs judged at once


def allowed_pairs(corpus):
    """Which relations the annotators ever judged between two types; the author of a text counts as a source of its own."""
    held = {s for d in corpus.groups["held out"] for s in range(*corpus.docs[d][2:])}
    table = np.zeros((5 + AUTHOR_TYPES, 5, len(RELATIONS)), bool)
    for row, weight in zip(corpus.pairs.cpu().numpy(), corpus.weights.cpu().numpy()):
        if row[0] not in held:
            table[row[9], row[10]] |= weight > 0
    return table


def pairs_of(names, allowed):
    """(source, target) of the names of one sentence, the author (-1) among the sources."""
    if len(names) > MANY:
        return []
    author = (-1, -1, 0)
    both = [(source, target) for target in names for source in [author, *names] if source is not target]
    return [(s, t) for s, t in both if allowed[s[2] + (AUTHOR_TYPES if s[0] < 0 else 0), t[2]].any()]


def rows_of(corpus, docs, tags, low, allowed):
    """Rows of `geometry` behind the number of a sentence, for the likeliest names of the documents."""
    numbers, rows = [], []
    for a, b, first, last in (corpus.docs[d] for d in docs):
        names, at = [(s + a, e + a, kind) for s, e, kind in spans(tags[a - low:b - low].argmax(1))], 0
        for number in range(first, last):
            start, end = corpus.sentences[number]
            while at < len(names) and names[at][0] < start:
                at += 1
            here = []
            while at < len(names) and names[at][1] <= end:
                here.append(names[at])
                at += 1
            found = pairs_of(here, allowed)
            numbers += [number] * len(found)
            rows += [(*source, *target, start, end) for source, target in found]
    rows = np.array(rows, np.int64).reshape(-1, 8)
    flat = geometry(rows[:, :2], rows[:, 2], rows[:, 3:5], rows[:, 5], rows[:, 6:])
    return np.concatenate([np.array(numbers, np.int64)[:, None], flat], 1)


@torch.no_grad()
def chances_of(nets, projections, rows, low, device):
    """The teachers' mean chance of each relation for rows in order of their words."""
    chances = np.zeros((len(rows), len(RELATIONS)), np.float32)
    for at in range(0, len(rows), STEP):
        some = torch.as_tensor(rows[at:at + STEP, 1:], device=device)
        ranges = some[:, :8]
        begin, last = int(ranges[ranges >= 0].min()), int(ranges.max())
        part = [relation_logits(net, p[begin - low:last - low], moved(some, begin)).sigmoid() for net, p in zip(nets, projections)]
        chances[at:at + STEP] = (sum(part) / len(part)).cpu().numpy()
    return chances


def label(nets, corpus):
    """What the mean of the teachers says; pairs of our own texts are left to their annotators."""
    groups, device = corpus.groups, corpus.device
    docs = sorted(groups["own"] + groups["near"] + groups["open"])
    tags, claims, projections = 0, 0, []
    for number, net in enumerate(nets, 1):
        chances, scores, pair, low = read(net, corpus, docs)
        ranges = (corpus.ranges - low).clamp(0, len(scores))
        tags, claims = tags + chances / len(nets), claims + means(sums_of(scores[:, None].double()), ranges)[:, 0].sigmoid().float() / len(nets)
        projections.append(pair)
        print(number, "of", len(nets), "teachers have read", flush=True)
    allowed = allowed_pairs(corpus)
    rows = rows_of(corpus, sorted(groups["near"] + groups["open"]), tags.cpu().numpy(), low, allowed)
    soft = torch.zeros(corpus.words, tags.size(1), dtype=torch.uint8)
    soft[low:low + len(tags)] = (tags * 255).round().clamp(0, 255).to(torch.uint8).cpu()
    return {
        "soft": soft, "claims": claims.cpu(), "rows": rows, "weights": allowed[rows[:, 9], rows[:, 10]].astype(np.float32),
        "chances": chances_of(nets, projections, rows, low, device),
    }


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--records", required=True)
    ask.add_argument("--open", required=True)
    ask.add_argument("--teachers", required=True, nargs="+", help="weights; the mean of what they say is written")
    ask.add_argument("--out", required=True)
    ask.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    asked = ask.parse_args()
    corpus, nets = Corpus(read_records(asked.records, asked.open), asked.device), []
    for file in asked.teachers:
        net = Reader(TEACHER)
        net.load_state_dict(torch.load(file))
        nets.append(net.to(asked.device).eval())
    print("development", measured(nets, corpus), flush=True)
    torch.save(label(nets, corpus), asked.out)


if __name__ == "__main__":
    main()
