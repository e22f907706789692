"""Trains the encoder and its heads on the records of `prepare.ts`, and on what `label.py` wrote."""
import argparse
import copy
import json
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from corpus import WINDOW, Corpus, read_records
from measure import measured, means, relation_logits, sums_of
from model import READER, TEACHER, Layer, Reader

CLAIM_WEIGHT, RELATION_WEIGHT = 0.3, 1.0
WARM = 0.06  # share of the steps in which the learning rate rises
HIDDEN = 0.2  # share of the words that the base guesses


def losses(net, batch, mix):
    """Losses of the three heads over one batch; `mix`: weight of the annotators' tag where a teacher's is known, too."""
    with torch.autocast(batch["ids"].device.type, dtype=torch.bfloat16):
        heads = net.heads(batch["ids"], batch["shapes"], batch["mask"])
    names, claim, pair = (x.flatten(0, 1).index_select(0, batch["firsts"]).float() for x in heads)
    logs, known, taught = names.log_softmax(-1), (batch["labels"] >= 0).float(), batch["taught"]
    hard = -logs.gather(1, batch["labels"].clamp(min=0)[:, None]).squeeze(1)
    soft = -(batch["soft"].float() / 255 * logs).sum(1)
    weight = known * torch.where(taught > 0, mix, 1.0)
    by_name = (hard * weight + soft * taught * (1 - weight)).sum() / torch.maximum(known, taught).sum().clamp(min=1)
    told = (batch["claims"] >= 0).float()
    score = means(sums_of(claim[:, None]), batch["sentences"])[:, 0]
    each = F.binary_cross_entropy_with_logits(score, batch["claims"].clamp(min=0), reduction="none")
    by_claim, by_pair = (each * told).sum() / told.sum().clamp(min=1), names.sum() * 0
    if len(batch["pairs"]):
        each = F.binary_cross_entropy_with_logits(relation_logits(net, pair, batch["pairs"]), batch["chances"], reduction="none")
        by_pair = (each * batch["weights"]).sum() / batch["weights"].sum().clamp(min=1)
    return by_name + CLAIM_WEIGHT * by_claim + RELATION_WEIGHT * by_pair


class Guesser(nn.Module):
    """Guesses hidden pieces from their vectors, by the encoder's own table of pieces."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder, width = encoder, encoder.size.width
        self.turn, self.norm = nn.Linear(width, width), nn.LayerNorm(width)
        nn.init.eye_(self.turn.weight)
        self.bias, self.scale = nn.Parameter(torch.zeros(encoder.size.pieces)), nn.Parameter(torch.tensor(0.3))

    def loss(self, batch):
        hidden = batch["hidden"].flatten().nonzero().squeeze(1)
        with torch.autocast(batch["ids"].device.type, dtype=torch.bfloat16):
            x = self.encoder(batch["ids"], batch["shapes"], batch["mask"]).flatten(0, 1)[hidden]
            logits = self.scale * F.linear(self.norm(F.gelu(self.turn(x))), self.encoder.word.weight) + self.bias
        return F.cross_entropy(logits.float(), batch["said"].flatten()[hidden])


def groups_of(net, rate, head_rate):
    """The shapes of words are new to the encoder and learn as fast as the heads."""
    named = [(name, p) for name, p in net.named_parameters() if p.requires_grad]
    known = lambda name: name.startswith("encoder.") and ".shape." not in name
    return [{"params": [p for name, p in named if known(name)], "lr": rate}, {"params": [p for name, p in named if not known(name)], "lr": head_rate}]


def train(net, corpus, docs, asked, loss_of):
    """Trains some passes over the documents, learning rate up and then down to nothing; gives the running mean of the weights if one is asked for."""
    rng, chance = random.Random(asked.seed), torch.Generator(device=corpus.device).manual_seed(asked.seed)
    chunks = corpus.windows(docs, asked.batch, rng)
    total = max(2, int(len(chunks) * asked.passes))
    optimiser = torch.optim.AdamW(groups_of(net, asked.rate, asked.head_rate), weight_decay=0.01, fused=corpus.device == "cuda")
    warm = max(1, int(WARM * total))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / warm, max(0.0, (total - s) / (total - warm + 1))))
    averaged = copy.deepcopy(net) if asked.mean else net
    step, running, began = 0, torch.zeros((), device=corpus.device), time.time()
    net.train()
    while step < total:
        for chunk in chunks[:total - step]:
            loss = loss_of(net, corpus.batch(chunk, chance, asked.masked))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            if asked.mean:
                with torch.no_grad():
                    torch._foreach_lerp_(list(averaged.parameters()), list(net.parameters()), max(asked.mean, 1 / (step + 2)))
            running = running.lerp(loss.detach(), max(0.03, 1 / (step + 1)))
            step += 1
            if step % 250 == 0 or step == total:
                print(step, "of", total, "steps, loss", round(float(running), 4), f"{time.time() - began:.0f} s", flush=True)
        chunks = corpus.windows(docs, asked.batch, rng) if step < total else []
    return averaged


def begun(asked):
    """A net of the size that the role asks for, with the weights to start from."""
    net = Reader(READER if asked.role == "reader" else TEACHER)
    if asked.start.endswith(".safetensors"):
        with open(asked.rows, encoding="utf8") as rows:
            net.encoder.load_base(asked.start, json.load(rows))
        return net
    state = torch.load(asked.start)
    if not any(name.startswith("names.") for name in state):
        net.encoder.load_state_dict(state)
    elif asked.role == "reader":
        net.take_layers(state)
    else:
        net.load_state_dict(state)
    return net


def quicker():
    """Compiles the layers where they train; it pays from about a thousand steps on."""
    plain, fast = Layer.forward, torch.compile(Layer.forward, dynamic=True)
    Layer.forward = lambda self, *rest: (fast if self.training else plain)(self, *rest)


def asked_for():
    ask = argparse.ArgumentParser()
    ask.add_argument("role", choices=["base", "teacher", "reader"], help="base: guesses hidden words; teacher: twelve layers; reader: six")
    ask.add_argument("--records", required=True)
    ask.add_argument("--open", help="records of open text, for the base and for what is taught")
    ask.add_argument("--start", required=True, help="model.safetensors of all-mpnet-base-v2, or weights that this wrote")
    ask.add_argument("--rows", help="JSON list: for each piece of the vocabulary its row in all-mpnet-base-v2")
    ask.add_argument("--taught", help="what label.py wrote of both files of records")
    ask.add_argument("--out", required=True)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--passes", type=float, required=True)
    ask.add_argument("--own", type=int, default=2, help="how often each pass holds our own texts")
    ask.add_argument("--near", type=int, default=1, help="how often it holds the two corpora near to them")
    ask.add_argument("--rate", type=float, required=True)
    ask.add_argument("--head-rate", type=float, default=1e-3)
    ask.add_argument("--batch", type=int, default=6144, help="pieces")
    ask.add_argument("--masked", type=float, default=0.0, help="share of the words that are hidden, so that names are read from what is around them")
    ask.add_argument("--mix", type=float, default=0.5, help="weight of the annotators' tags beside a teacher's")
    ask.add_argument("--mean", type=float, default=0.0, help="rate of the running mean of the weights")
    ask.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    ask.add_argument("--compile", action="store_true")
    return ask.parse_args()


def main():
    asked = asked_for()
    torch.manual_seed(asked.seed)
    torch.set_float32_matmul_precision("high")
    if asked.compile:
        quicker()
    corpus = Corpus(read_records(*filter(None, [asked.records, asked.open])), asked.device)
    if asked.taught:
        corpus.teach(torch.load(asked.taught, weights_only=False))
    own, near, unread = (corpus.groups[k] for k in ("own", "near", "open"))
    net = begun(asked).to(asked.device)
    if asked.role == "base":
        asked.masked = HIDDEN
        train(Guesser(net.encoder).to(asked.device), corpus, own + near + unread, asked, Guesser.loss)
        torch.save(net.encoder.state_dict(), asked.out)
        return
    docs = unread + near * asked.near + own * asked.own
    net = train(net, corpus, docs, asked, lambda one, batch: losses(one, batch, asked.mix))
    torch.save(net.state_dict(), asked.out)
    print("development", json.dumps(measured([net], corpus)), flush=True)


if __name__ == "__main__":
    main()
