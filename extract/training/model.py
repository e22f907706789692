"""The encoder: an MPNet with a learned embedding for the shape of each word, and three heads.

Everything before the first non-linearity of the relation head is linear in the token vectors, so that a
reader may average the four projections of a stretch of words instead of the vectors themselves.
"""
import math
from dataclasses import dataclass, replace

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

SHAPES = 19
TAGS = 11
RELATIONS = ["AUTHORED", "TRANSLATED", "PUBLISHED", "CITES", "MEMBER_OF", "PARTICIPATED_IN", "LOCATED_IN", "SUPPORTS", "OPPOSES"]
PAIR = 128
AUTHOR_TYPES = 5  # a source that is the author of the passage has types 5 to 9
DISTANCES = 12


@dataclass(frozen=True)
class Size:
    """Measures of an encoder. `buckets`: classes of distance between two pieces that attention is told."""

    pieces: int
    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float
    first_position: int
    buckets: int


PIECES = 20000  # VOCABULARY_SIZE of choose-vocabulary.ts
TEACHER = Size(PIECES, 768, 12, 12, 3072, 514, 1e-5, first_position=2, buckets=32)
READER = replace(TEACHER, layers=6)
KEPT_LAYERS = [0, 2, 4, 7, 9, 11]  # of the teacher, in the reader


class Layer(nn.Module):
    """One block of BERT: attention and a feed-forward net, each followed by a normalised sum."""

    def __init__(self, size):
        super().__init__()
        w, self.heads = size.width, size.heads
        self.query, self.key, self.value, self.out = (nn.Linear(w, w) for _ in range(4))
        self.up, self.down = nn.Linear(w, size.inner), nn.Linear(size.inner, w)
        self.norm_attention, self.norm_inner = (nn.LayerNorm(w, eps=size.epsilon) for _ in range(2))

    def forward(self, x, wall, drop):
        b, n, w = x.shape
        q, k, v = (f(x).view(b, n, self.heads, w // self.heads).transpose(1, 2) for f in (self.query, self.key, self.value))
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=wall).transpose(1, 2).reshape(b, n, w)
        x = self.norm_attention(x + drop(self.out(a)))
        return self.norm_inner(x + drop(self.down(F.gelu(self.up(x)))))


def buckets_of(n, count):
    """Class of the distance from each piece to each other: exact when near, logarithmic to 128 (as in T5 and MPNet)."""
    far = torch.arange(n)[:, None] - torch.arange(n)[None, :]  # query minus key
    half, exact = count // 2, count // 4
    size = far.abs()
    log = exact + (torch.log(size.clamp(min=1) / exact) / math.log(128 / exact) * (half - exact)).long()
    return (far < 0).long() * half + torch.where(size < exact, size, log.clamp(max=half - 1))


class Encoder(nn.Module):
    """Token vectors of pieces with their shapes."""

    def __init__(self, size):
        super().__init__()
        self.size = size
        self.word, self.position = nn.Embedding(size.pieces, size.width), nn.Embedding(size.positions, size.width)
        self.shape = nn.Embedding(SHAPES, size.width)
        self.norm = nn.LayerNorm(size.width, eps=size.epsilon)
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))
        self.drop = nn.Dropout(0.1)
        self.bias = nn.Embedding(size.buckets, size.heads).requires_grad_(False)  # fixed: fast attention learns no mask
        nn.init.normal_(self.shape.weight, 0, 0.01)

    def forward(self, ids, shapes, mask):
        """ids, shapes: (batch, pieces); mask: 1 for a piece, 0 for padding."""
        n, device = ids.size(1), ids.device
        places = torch.arange(n, device=device) + self.size.first_position
        x = self.drop(self.norm(self.word(ids) + self.shape(shapes) + self.position(places)))
        kind = torch.get_autocast_dtype(device.type) if torch.is_autocast_enabled(device.type) else x.dtype
        near = self.bias(buckets_of(n, self.size.buckets).to(device)).permute(2, 0, 1)[None]
        wall = ((1.0 - mask.to(kind)) * -1e4)[:, None, None, :] + near.to(kind)
        for layer in self.layers:
            x = layer(x, wall, self.drop)
        return x

    def load_base(self, file, rows):
        """Takes the weights of all-mpnet-base-v2; `rows`: for each piece of our vocabulary, its row there."""
        w = load_file(file)
        put = lambda to, name: to.load_state_dict({k: w[f"{name}.{k}"] for k in ("weight", "bias")})
        self.word.weight.data.copy_(w["embeddings.word_embeddings.weight"][torch.tensor(rows)])
        self.position.weight.data.copy_(w["embeddings.position_embeddings.weight"])
        self.bias.weight.data.copy_(w["encoder.relative_attention_bias.weight"])
        put(self.norm, "embeddings.LayerNorm")
        for i, layer in enumerate(self.layers):
            for ours, theirs in MPNET_NAMES.items():
                put(getattr(layer, ours), f"encoder.layer.{i}.{theirs}")


MPNET_NAMES = {
    "query": "attention.attn.q", "key": "attention.attn.k", "value": "attention.attn.v", "out": "attention.attn.o",
    "norm_attention": "attention.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "norm_inner": "output.LayerNorm",
}


class Reader(nn.Module):
    """The encoder with its heads; `heads` are read per piece, `relations` from averages over stretches of words."""

    def __init__(self, size=READER):
        super().__init__()
        self.encoder = Encoder(size)
        self.drop = nn.Dropout(0.1)
        self.names, self.claim = nn.Linear(size.width, TAGS), nn.Linear(size.width, 1)
        self.pair = nn.Linear(size.width, 4 * PAIR, bias=False)
        self.author = nn.Parameter(torch.zeros(PAIR))
        self.source_type, self.target_type = nn.Embedding(5 + AUTHOR_TYPES, PAIR), nn.Embedding(5, PAIR)
        self.distance = nn.Embedding(DISTANCES, PAIR)
        self.relation, self.drop_pair = nn.Linear(PAIR, len(RELATIONS)), nn.Dropout(0.3)
        for table in (self.source_type, self.target_type, self.distance):
            nn.init.normal_(table.weight, 0, 0.05)

    def heads(self, ids, shapes, mask):
        """names (batch, pieces, 11), claim (batch, pieces), pair (batch, pieces, 512)."""
        x = self.drop(self.encoder(ids, shapes, mask))
        return self.names(x), self.claim(x).squeeze(-1), self.pair(x)

    def relations(self, source, target, between, around, types, distance):
        """Logits of the nine relations from four averages, (source type, target type) and a distance class."""
        x = source + target + between + around
        x = x + self.source_type(types[:, 0]) + self.target_type(types[:, 1]) + self.distance(distance)
        return self.relation(self.drop_pair(F.gelu(x)))

    def take_layers(self, teacher):
        """Takes the heads, the tables and the kept layers of a teacher's state."""
        kept = {f"encoder.layers.{old}.": f"encoder.layers.{new}." for new, old in enumerate(KEPT_LAYERS)}
        state = {name: weight for name, weight in teacher.items() if not name.startswith("encoder.layers.")}
        for old, new in kept.items():
            state |= {new + name[len(old):]: weight for name, weight in teacher.items() if name.startswith(old)}
        self.load_state_dict(state)
