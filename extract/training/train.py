"""Trains the encoder and its heads on the records of `prepare.ts`: on all corpora, then on our own texts."""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

from model import PAIR, READER, TEACHER, Reader
from windows import SOFT, batch_of, read_records, windows_of

OWN = ("ibid", "ibid2")
NEAR = ("crossner", "grobid-ner")
CLAIM_WEIGHT, RELATION_WEIGHT = 0.3, 1.0


def averages(vectors, ranges):
    """Mean of the vectors in each range of rows; an empty range gives zeros."""
    ranges = ranges.long()
    sums = torch.cat([torch.zeros(1, vectors.size(1)), vectors.cumsum(0)])
    length = (ranges[:, 1] - ranges[:, 0]).clamp(min=1).unsqueeze(1)
    return (sums[ranges[:, 1].clamp(min=0)] - sums[ranges[:, 0].clamp(min=0)]) / length


def relation_logits(net, projections, pairs):
    source, target, between, around = (
        averages(projections[:, i * PAIR:(i + 1) * PAIR], pairs[:, 2 * i:2 * i + 2]) for i in range(4))
    source = torch.where(pairs[:, :1] < 0, net.author, source)
    return net.relations(source, target, between, around, pairs[:, 8:10], pairs[:, 10])


def losses(net, batch):
    """Losses of the three heads over one batch; a head without labels gives 0."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        names, claim, pair = net.heads(batch["ids"], batch["shapes"], batch["mask"])
    at = batch["firsts"]
    names, claim, pair = names.flatten(0, 1)[at].float(), claim.flatten()[at].float(), pair.flatten(0, 1)[at].float()
    known = batch["labels"] >= 0
    taught = batch["soft"].sum(1) > 0.5
    hard = F.cross_entropy(names[known], batch["labels"][known], reduction="sum") if known.any() else 0
    soft = -(batch["soft"] * names.log_softmax(-1))[taught].sum()
    by_name = (hard + soft) / (known | taught).sum().clamp(min=1)
    claims, by_claim = batch["claims"], names.sum() * 0
    if len(claims):
        by_claim = F.binary_cross_entropy_with_logits(averages(claim[:, None], claims[:, :2]).squeeze(1), claims[:, 2])
    pairs, by_pair = batch["pairs"], names.sum() * 0
    if len(pairs):
        labels = pairs[:, 11:]
        weight = (labels >= 0).float() * torch.where(labels == 2, 0.5, 1.0)
        chances = torch.where(labels >= SOFT, (labels - SOFT) / 255, labels.clamp(0, 1).float())
        each = F.binary_cross_entropy_with_logits(relation_logits(net, pair, pairs), chances, reduction="none")
        by_pair = (each * weight).sum() / weight.sum().clamp(min=1)
    return by_name, by_claim, by_pair


def batches_of(windows, size, rng):
    """Shuffled batches of windows of similar length."""
    rng.shuffle(windows)
    chunks = []
    for a in range(0, len(windows), size * 40):
        part = sorted(windows[a:a + size * 40], key=lambda w: len(w["ids"]))
        chunks += [part[i:i + size] for i in range(0, len(part), size)]
    rng.shuffle(chunks)
    return chunks


def passes(records, limit, size, count, rng, keep_negative):
    """Batches of `count` passes over the records (a fraction ends early), windows cut anew in each."""
    left = count
    while left > 0:
        windows = [w for r in records for w in windows_of(r, limit, rng, keep_negative)]
        chunks = batches_of(windows, size, rng)
        yield from chunks[:int(len(chunks) * min(1, left) + 0.5)]
        left -= 1


def stage(net, name, records, chosen, held_out):
    """Trains for the passes of a stage, learning rate up and then down to nothing."""
    rng = random.Random(chosen["seed"])
    chunks = list(passes(records, chosen["limit"], chosen["size"], chosen["passes"], rng, chosen["keep_negative"]))
    # The shapes of words are new to the encoder and learn as fast as the heads.
    known = {name for name, _ in net.named_parameters() if name.startswith("encoder.") and ".shape." not in name}
    body = [p for name, p in net.named_parameters() if name in known]
    heads = [p for name, p in net.named_parameters() if name not in known]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": chosen["rate"]}, {"params": heads, "lr": chosen["head_rate"]}], weight_decay=0.01, fused=True)
    warm = max(1, int(0.06 * len(chunks)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min((s + 1) / warm, max(0.0, (len(chunks) - s) / (len(chunks) - warm + 1))))
    began, running = time.time(), [0.0, 0.0, 0.0]
    for step, chunk in enumerate(chunks, 1):
        net.train()
        parts = losses(net, batch_of(chunk))
        loss = parts[0] + CLAIM_WEIGHT * parts[1] + RELATION_WEIGHT * parts[2]
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        running = [0.97 * r + 0.03 * float(p) for r, p in zip(running, (p.detach() for p in parts))]
        if step in (20, 60) or step % 150 == 0 or step == len(chunks):
            pace = (time.time() - began) / step
            print(name, step, "of", len(chunks), "losses", [round(r, 4) for r in running], f"{pace:.3f} s a step, {pace * (len(chunks) - step) / 60:.1f} min left", flush=True)
        if step % chosen["look"] == 0 or step == len(chunks):
            print(name, "development losses", held_out_losses(net, held_out), flush=True)


@torch.no_grad()
def held_out_losses(net, records):
    net.eval()
    windows = sorted((w for r in records for w in windows_of(r, 222)), key=lambda w: len(w["ids"]))
    rows = [[float(x) for x in losses(net, batch_of(windows[i:i + 8]))] for i in range(0, len(windows), 8)]
    return [round(sum(c) / len(rows), 4) for c in zip(*rows)]


def teacher(asked, records, held_out):
    """The large encoder: our own texts, and the two corpora nearest to them."""
    net = Reader(TEACHER)
    net.encoder.load_base(asked.base, json.loads(Path(asked.rows).read_text()))
    training = [r for r in records if r["part"] == "training"]
    own = [r for r in training if r["corpus"] in OWN]
    near = [r for r in training if r["corpus"] in NEAR]
    stage(net, "teacher", near + own * 2, settings(asked, passes=asked.first, rate=6e-5, look=500), held_out)
    return net


def reader(asked, records, held_out):
    """The shipped encoder: half of the teacher's layers, taught on what it says of open text and on our own texts."""
    net = Reader(READER)
    net.take_layers(torch.load(asked.base))
    training = [r for r in records if r["part"] == "training"]
    own = [r for r in training if r["corpus"] in OWN]
    near = [r for r in training if r["corpus"] in NEAR]
    taught = read_records(asked.taught)
    stage(net, "reader", taught + own * 2, settings(asked, seed=2, passes=asked.first, rate=8e-5), held_out)
    stage(net, "our own", own, settings(asked, seed=3, passes=asked.second, limit=222, size=8, rate=5e-5, look=400), held_out)
    again(net, asked, {"own": own, "near": near, "taught": taught}, held_out)
    return net


def again(net, asked, texts, held_out):
    """A second round of both stages, slower."""
    mixed = texts["taught"][::3] + texts["near"] + texts["own"] * 2
    stage(net, "all again", mixed, settings(asked, seed=4, passes=1, rate=5e-5), held_out)
    stage(net, "our own again", texts["own"], settings(asked, seed=5, passes=1, limit=222, size=8, rate=3e-5, look=400), held_out)


def settings(asked, seed=0, **changes):
    usual = {"seed": asked.seed + seed, "head_rate": 1e-3, "rate": 1e-4, "limit": 158, "size": 16, "keep_negative": 0.5, "look": 1500}
    return usual | changes


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("role", choices=["teacher", "reader"])
    ask.add_argument("--records", required=True)
    ask.add_argument("--base", required=True, help="for the teacher model.safetensors of the base, for the reader the weights of the teacher")
    ask.add_argument("--rows", help="JSON list: for each piece of the vocabulary its row in the base, for the teacher")
    ask.add_argument("--taught", help="records that label.py wrote, for the reader")
    ask.add_argument("--out", required=True)
    ask.add_argument("--first", type=float, default=1.5, help="passes of the first stage; the teacher has no other")
    ask.add_argument("--second", type=float, default=1.5, help="passes of the reader over our own texts after it")
    ask.add_argument("--seed", type=int, default=1918)
    asked = ask.parse_args()
    torch.manual_seed(asked.seed)
    torch.set_num_threads(2)
    torch.set_flush_denormal(True)
    records = read_records(asked.records)
    held_out = [r for r in records if r["part"] == "development"]
    net = {"teacher": teacher, "reader": reader}[asked.role](asked, records, held_out)
    torch.save(net.state_dict(), asked.out)


if __name__ == "__main__":
    main()
