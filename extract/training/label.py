"""Lets the teacher say of each word of open text how likely it has each tag, and of each sentence how likely it claims."""
import argparse
import json

import torch

from model import MPNET, Reader
from train import averages
from windows import batch_of, read_records, windows_of

SIZE, LIMIT = 16, 158


@torch.no_grad()
def label(net, records):
    """Adds `soft` (eleven parts of 255 a word) and claim probabilities to windows of the records; a window is a record."""
    windows = sorted((w for r in records for w in windows_of(r, LIMIT)), key=lambda w: len(w["ids"]))
    for at in range(0, len(windows), SIZE):
        some = windows[at:at + SIZE]
        batch = batch_of(some, net.encoder.size)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            names, claim, _ = net.heads(batch["ids"], batch["shapes"], batch["mask"])
        firsts = batch["firsts"]
        tags = (names.flatten(0, 1)[firsts].float().softmax(-1) * 255).round().int().tolist()
        scores, base = claim.flatten()[firsts].float(), 0
        for window in some:
            words = len(window["labels"])
            yield record_of(window, tags[base:base + words], scores[base:base + words])
            base += words
        if at % (SIZE * 50) == 0:
            print(at, "of", len(windows), "windows labelled", flush=True)


def record_of(window, tags, scores):
    sentences = [[a, b] for a, b, _ in window["claims"]]
    means = averages(scores[:, None], torch.tensor(sentences).view(-1, 2)).squeeze(1)
    return {
        "corpus": "open-text", "name": "", "part": "training", "ids": window["ids"], "shapes": window["shapes"],
        "starts": window["starts"] + [len(window["ids"])], "labels": window["labels"], "soft": tags,
        "sentences": sentences, "claims": [round(p, 3) for p in means.sigmoid().tolist()], "candidates": [],
    }


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--records", required=True, help="records of open text")
    ask.add_argument("--teacher", required=True)
    ask.add_argument("--out", required=True)
    asked = ask.parse_args()
    torch.set_num_threads(2)
    torch.set_flush_denormal(True)
    net = Reader(MPNET)
    net.load_state_dict(torch.load(asked.teacher))
    net.eval()
    with open(asked.out, "w", encoding="utf8") as file:
        for record in label(net, read_records(asked.records)):
            file.write(json.dumps(record, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
