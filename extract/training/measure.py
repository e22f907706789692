"""Reads texts as the shipped code reads them, and measures a net, or the mean of several, on the development texts."""
import numpy as np
import torch
from torch.nn import functional as F

from model import PAIR, TAGS

TYPES = ["Person", "Organisation", "Work", "Event", "Place"]
NEVER = -1e9


def sums_of(vectors):
    """Running sums of rows; along the last dimension a GPU adds in parallel."""
    return F.pad(vectors.t().contiguous().cumsum(1), (1, 0)).t().contiguous()


def means(sums, ranges):
    """Mean of the vectors in each range of rows; an empty range gives zeros."""
    ranges = ranges.clamp(min=0)
    length = (ranges[:, 1] - ranges[:, 0]).clamp(min=1).unsqueeze(1)
    return (sums.index_select(0, ranges[:, 1]) - sums.index_select(0, ranges[:, 0])) / length


def relation_logits(net, projections, pairs):
    """Logits of the nine relations for rows of `geometry`."""
    sums = sums_of(projections.float())
    source, target, between, around = (means(sums[:, i * PAIR:(i + 1) * PAIR], pairs[:, 2 * i:2 * i + 2]) for i in range(4))
    source = torch.where(pairs[:, :1] < 0, net.author, source)
    return net.relations(source, target, between, around, pairs[:, 8:10], pairs[:, 10])


def moved(rows, low):
    """Rows of `geometry` whose words count from `low`; the author stays -1."""
    ranges = torch.where(rows[:, :8] < 0, rows[:, :8], rows[:, :8] - low)
    return torch.cat([ranges, rows[:, 8:]], 1)


@torch.no_grad()
def read(net, corpus, docs, budget=65536):
    """Chances of tags, claim scores and projections of all words from the first to the last of the documents, and the first word."""
    net.eval()
    device = corpus.device
    low, high = min(corpus.docs[d][0] for d in docs), max(corpus.docs[d][1] for d in docs)
    narrow = torch.bfloat16 if device == "cuda" else torch.float
    tags, claim = torch.zeros(high - low, TAGS, device=device), torch.zeros(high - low, device=device)
    pair = torch.zeros(high - low, 4 * PAIR, device=device, dtype=narrow)
    for chunk in corpus.batches(corpus.readings(docs), budget):
        batch = corpus.batch([w[:2] for w in chunk])
        with torch.autocast(device, dtype=torch.bfloat16):
            heads = net.heads(batch["ids"], batch["shapes"], batch["mask"])
        keep = torch.tensor([w[2:] for w in chunk for _ in range(w[1] - w[0])], device=device)
        good = (batch["word"] >= keep[:, 0]) & (batch["word"] < keep[:, 1])
        at, word = batch["firsts"][good], batch["word"][good] - low
        tags[word], claim[word], pair[word] = (x.flatten(0, 1)[at].to(to.dtype) for x, to in zip(heads, (tags, claim, pair)))
    return tags.softmax(-1), claim, pair, low


def best_tags(logs):
    """By Viterbi: an inside follows only a begin or an inside of its type."""
    wall = np.zeros((TAGS, TAGS))
    for begin in range(1, TAGS, 2):
        wall[:, begin + 1] = NEVER
        wall[begin:begin + 2, begin + 1] = 0
    score, back = logs[0] + wall[0], np.zeros((len(logs), TAGS), np.int8)
    for i in range(1, len(logs)):
        step = score[:, None] + wall
        back[i] = step.argmax(0)
        score = step[back[i], np.arange(TAGS)] + logs[i]
    best = [int(score.argmax())]
    for i in range(len(logs) - 1, 0, -1):
        best.append(int(back[i, best[-1]]))
    return best[::-1]


def spans(tags):
    """(from, to, type) of the names that tags say."""
    out = []
    for at, tag in enumerate(tags):
        kind, begins = (tag - 1) // 2, tag % 2 == 1
        if tag > 0 and not begins and out and out[-1][1:] == [at, kind]:
            out[-1][1] = at + 1
        elif tag > 0:
            out.append([at, at + 1, kind])
    return [tuple(span) for span in out]


def name_counts(corpus, docs, tags, low):
    """Right, found and expected exact names of each type; what the annotators leave open does not count."""
    counts, labels = np.zeros((len(TYPES), 3), int), corpus.labels.cpu().numpy()
    for a, b in (corpus.docs[d][:2] for d in docs):
        gold, found = spans(labels[a:b]), spans(best_tags(np.log(tags[a - low:b - low].clip(1e-9))))
        taken, left_open = np.zeros(b - a, bool), labels[a:b] < 0
        for start, end, kind in gold:
            taken[start:end] = True
            counts[kind, 2] += 1
        for start, end, kind in found:
            if taken[start:end].any() or not left_open[start:end].any():
                counts[kind] += [(start, end, kind) in gold, 1, 0]
    return counts


def average_precision(scores, right):
    hits = right[np.argsort(-scores)]
    return 100 * float((np.cumsum(hits) / (np.arange(len(hits)) + 1) * hits).sum() / max(1, hits.sum()))


@torch.no_grad()
def measured(nets, corpus):
    """F1 of names, all and by type, loss of claims, average precision of relations; of several nets the mean."""
    docs = corpus.groups["held out"]
    readings = [(net, *read(net, corpus, docs)) for net in nets]
    mean = lambda each: sum(each) / len(readings)
    low = readings[0][4]
    numbers = np.concatenate([np.arange(*corpus.docs[d][2:]) for d in docs])
    sentences = torch.as_tensor(numbers, device=corpus.device)
    claim = mean([means(sums_of(c[:, None].double()), corpus.ranges[sentences] - low).float()[:, 0] for _, _, c, _, _ in readings])
    labels = corpus.claims[sentences]
    pick = torch.as_tensor(np.flatnonzero(np.isin(corpus.pairs_of, numbers)), device=corpus.device)
    rows = moved(corpus.pairs[pick, 1:], low)
    scores = mean([relation_logits(net, p, rows) for net, _, _, p, _ in readings]).cpu().numpy()
    known, right = corpus.weights[pick].cpu().numpy() == 1, corpus.chances[pick].cpu().numpy()
    counts = name_counts(corpus, docs, mean([t for _, t, _, _, _ in readings]).cpu().numpy(), low)
    f1 = lambda c: round(200 * float(c[0]) / max(1.0, float(c[1] + c[2])), 1)
    return {
        "names": f1(counts.sum(0)), **{kind: f1(c) for kind, c in zip(TYPES, counts)},
        "claim loss": round(float(F.binary_cross_entropy_with_logits(claim[labels >= 0], labels[labels >= 0])), 3),
        "relations": round(average_precision(scores[known], right[known]), 1),
    }
