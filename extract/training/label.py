"""Lets the teacher say of open text how likely each word has each tag, each sentence claims, and each pair of names is related."""
import argparse
import json

import torch

from model import RELATIONS, TEACHER, Reader
from train import averages, relation_logits
from windows import SOFT, batch_of, read_records, windows_of

SIZE, LIMIT = 16, 158
BY_AUTHOR, PERSON = -1, 0


def allowed_pairs(records):
    """Which relations the annotators ever judged between two types; the author of a text counts as a source of its own."""
    allowed = {}
    for record in records:
        for row in record["candidates"]:
            judged = allowed.setdefault((BY_AUTHOR if row[1] < 0 else row[3], row[6]), set())
            judged |= {i for i, label in enumerate(row[7:]) if label >= 0}
    return allowed


def names_of(tags):
    """(from, to, type) of the likeliest names, given eleven parts of 255 for each word."""
    best = [max(range(11), key=row.__getitem__) for row in tags]
    names = []
    for at, tag in enumerate(best):
        if tag == 0:
            continue
        kind, begins = (tag - 1) // 2, tag % 2 == 1
        if not begins and names and names[-1][1] == at and names[-1][2] == kind:
            names[-1][1] = at + 1
        else:
            names.append([at, at + 1, kind])
    return names


def candidates_of(names, sentences, allowed):
    """Rows of pairs in one sentence, and of the author with each name, labels still open."""
    rows = []
    for number, (low, high) in enumerate(sentences):
        here = [n for n in names if low <= n[0] and n[1] <= high]
        for target in here:
            sources = [[-1, -1, PERSON]] + [n for n in here if n is not target]
            rows += [[number, *source, *target] for source in sources if kinds(source, target, allowed)]
    return rows


def kinds(source, target, allowed):
    return allowed.get((BY_AUTHOR if source[0] < 0 else source[2], target[2]), set())


@torch.no_grad()
def label(net, records, allowed):
    """Adds tags, claims and relations in parts of 255 to windows of the records; a window is a record."""
    windows = sorted((w for r in records for w in windows_of(r, LIMIT)), key=lambda w: len(w["ids"]))
    for at in range(0, len(windows), SIZE):
        some = windows[at:at + SIZE]
        batch = batch_of(some)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            names, claim, pair = net.heads(batch["ids"], batch["shapes"], batch["mask"])
        firsts = batch["firsts"]
        tags = (names.flatten(0, 1)[firsts].float().softmax(-1) * 255).round().int().tolist()
        scores, pair = claim.flatten()[firsts].float(), pair.flatten(0, 1)[firsts].float()
        made, base = [], 0
        for window in some:
            words = len(window["labels"])
            made.append(record_of(window, tags[base:base + words], scores[base:base + words], allowed))
            base += words
        yield from related(net, made, pair, allowed)
        if at % (SIZE * 50) == 0:
            print(at, "of", len(windows), "windows labelled", flush=True)


def record_of(window, tags, scores, allowed):
    sentences = [[a, b] for a, b, _ in window["claims"]]
    means = averages(scores[:, None], torch.tensor(sentences).view(-1, 2)).squeeze(1)
    return {
        "corpus": "open-text", "name": "", "part": "training", "ids": window["ids"], "shapes": window["shapes"],
        "starts": window["starts"] + [len(window["ids"])], "labels": window["labels"], "soft": tags, "sentences": sentences,
        "claims": [round(p, 3) for p in means.sigmoid().tolist()], "candidates": candidates_of(names_of(tags), sentences, allowed),
    }


def related(net, records, pair, allowed):
    """The records of one batch with the labels of their candidates."""
    asked = [{"ids": r["ids"], "shapes": r["shapes"], "starts": r["starts"][:-1], "labels": r["labels"], "soft": None, "claims": [],
              "pairs": [(row + [-1] * len(RELATIONS), 0, r["sentences"][row[0]]) for row in r["candidates"]]} for r in records]
    pairs = batch_of(asked)["pairs"]
    chances = (relation_logits(net, pair, pairs).sigmoid() * 255).round().int().tolist() if len(pairs) else []
    at = 0
    for record in records:
        for row in record["candidates"]:
            judged = kinds(row[1:4], row[4:7], allowed)
            row += [SOFT + chances[at][i] if i in judged else -1 for i in range(len(RELATIONS))]
            at += 1
        yield record


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--records", required=True, help="records of open text")
    ask.add_argument("--judged", required=True, help="records of our own texts, which say what relations there may be")
    ask.add_argument("--teacher", required=True)
    ask.add_argument("--out", required=True)
    asked = ask.parse_args()
    torch.set_num_threads(2)
    torch.set_flush_denormal(True)
    net = Reader(TEACHER)
    net.load_state_dict(torch.load(asked.teacher))
    net.eval()
    allowed = allowed_pairs(r for r in read_records(asked.judged) if r["part"] == "training")
    with open(asked.out, "w", encoding="utf8") as file:
        for record in label(net, read_records(asked.records), allowed):
            file.write(json.dumps(record, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
