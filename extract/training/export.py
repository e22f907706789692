"""Writes the trained reader as one ONNX file, weights in 8 bits by channel and computed in float, and its relation head as JSON."""
import argparse
import json

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from model import PAIR, READER, RELATIONS, Reader, buckets_of

HEADS, WIDTH = READER.heads, READER.width
WINDOW = 256  # the longest window that extract/recognisers/encoder/reading-windows.ts cuts
SMALL = 4096  # tensors of fewer numbers stay in float
# Steps of the largest weight. Weights that went on from exported ones lie near multiples of a 127th, to which rounding by 127
# would bring them back: it takes away what they learned since.
LEVELS = 118.7


class Graph:
    """Collects nodes and weights of an ONNX graph."""

    def __init__(self, eight_bits):
        self.nodes, self.weights, self.eight_bits, self.count = [], [], eight_bits, 0

    def add(self, kind, inputs, **attributes):
        self.count += 1
        out = f"{kind.lower()}_{self.count}"
        self.nodes.append(helper.make_node(kind, inputs, [out], name=out, **attributes))
        return out

    def constant(self, name, value):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def matrix(self, name, value):
        """A weight (inputs, outputs); in 8 bits with one scale for each output."""
        if not self.eight_bits or value.size < SMALL:
            return self.constant(name, value.astype(np.float32))
        small, scale = eight(value, 0)
        raw = self.add("Cast", [self.constant(name, small)], to=TensorProto.FLOAT)
        return self.add("Mul", [raw, self.constant(name + "_scale", scale)])

    def table(self, name, value, index):
        """Rows of an embedding; in 8 bits with one scale for each row, so that the table stays small in memory too."""
        if not self.eight_bits or value.size < SMALL * 10:
            return self.add("Gather", [self.constant(name, value.astype(np.float32)), index])
        small, scale = eight(value, 1)
        rows = self.add("Cast", [self.add("Gather", [self.constant(name, small), index])], to=TensorProto.FLOAT)
        return self.add("Mul", [rows, self.add("Gather", [self.constant(name + "_scale", scale), index])])

    def linear(self, name, layer, x):
        y = self.add("MatMul", [x, self.matrix(name, layer.weight.detach().numpy().T)])
        return y if layer.bias is None else self.add("Add", [y, self.constant(name + "_bias", layer.bias.detach().numpy())])

    def norm(self, name, layer, x):
        names = [self.constant(f"{name}_{k}", getattr(layer, k).detach().numpy()) for k in ("weight", "bias")]
        return self.add("LayerNormalization", [x, *names], axis=-1, epsilon=READER.epsilon)


def eight(value, axis):
    scale = np.maximum(np.abs(value).max(axis=axis, keepdims=True), 1e-8) / LEVELS
    return np.clip(np.round(value / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def distances(g, table, length):
    """What attention is told of the distance between two pieces: (heads, pieces, pieces)."""
    buckets = g.constant("buckets", buckets_of(WINDOW, READER.buckets).numpy().astype(np.uint8))
    both = [g.constant("none", np.array([0, 0], np.int64)), g.add("Concat", [length, length], axis=0)]
    near = g.add("Cast", [g.add("Slice", [buckets, *both])], to=TensorProto.INT32)
    return g.add("Transpose", [g.add("Gather", [g.constant("distances", table), near])], perm=[2, 0, 1])


def attention(g, name, layer, x, told):
    shape = g.constant(name + "_split", np.array([0, 0, HEADS, WIDTH // HEADS], np.int64))
    split = lambda part: g.add("Reshape", [g.linear(f"{name}_{part}", getattr(layer, part), x), shape])
    q, v = (g.add("Transpose", [split(part)], perm=[0, 2, 1, 3]) for part in ("query", "value"))
    k = g.add("Transpose", [split("key")], perm=[0, 2, 3, 1])
    scores = g.add("Mul", [g.add("MatMul", [q, k]), g.constant(name + "_root", np.float32((WIDTH // HEADS) ** -0.5))])
    heads = g.add("MatMul", [g.add("Softmax", [g.add("Add", [scores, told])], axis=-1), v])
    joined = g.add("Reshape", [g.add("Transpose", [heads], perm=[0, 2, 1, 3]), g.constant(name + "_join", np.array([0, 0, WIDTH], np.int64))])
    return g.linear(name + "_out", layer.out, joined)


def build(net, eight_bits):
    """The graph: ids, shapes (windows, pieces), all windows of one length, to names, claim and pair for each piece."""
    g, e = Graph(eight_bits), net.encoder
    axis = lambda n: g.constant(f"axis_{n}_{g.count}", np.array([n], np.int64))
    length = g.add("Slice", [g.add("Shape", ["ids"]), axis(1), g.constant("two", np.array([2], np.int64))])
    places = e.position.weight.detach().numpy()[READER.first_position:][:WINDOW]
    positions = g.add("Slice", [g.constant("positions", places), g.constant("zero", np.array([0], np.int64)), length])
    x = g.add("Add", [g.table("words", e.word.weight.detach().numpy(), "ids"), g.table("shape_table", e.shape.weight.detach().numpy(), "shapes")])
    x = g.norm("norm", e.norm, g.add("Add", [x, positions]))
    told = distances(g, e.bias.weight.detach().numpy(), length)
    for i, layer in enumerate(e.layers):
        x = g.norm(f"l{i}_na", layer.norm_attention, g.add("Add", [x, attention(g, f"l{i}", layer, x, told)]))
        inner = g.linear(f"l{i}_down", layer.down, g.add("Gelu", [g.linear(f"l{i}_up", layer.up, x)]))
        x = g.norm(f"l{i}_ni", layer.norm_inner, g.add("Add", [x, inner]))
    for name in ("names", "claim", "pair"):
        last = g.linear(name + "_w", getattr(net, name), x)
        g.nodes.append(helper.make_node("Identity", [last], [name]))
    ints = [helper.make_tensor_value_info(n, TensorProto.INT32, ["windows", "pieces"]) for n in ("ids", "shapes")]
    sizes = {"names": 11, "claim": 1, "pair": 4 * PAIR}
    outs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["windows", "pieces", d]) for n, d in sizes.items()]
    graph = helper.make_graph(g.nodes, "ibid-encoder", ints, outs, g.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=9)
    onnx.checker.check_model(model)
    return model


def heads_of(net):
    """The relation head as plain numbers, rounded to six digits."""
    rows = lambda t: [[float(f"{v:.6g}") for v in row] for row in np.atleast_2d(t.detach().numpy())]
    return {
        "relations": RELATIONS, "width": PAIR, "author": rows(net.author)[0],
        "sourceType": rows(net.source_type.weight), "targetType": rows(net.target_type.weight),
        "distance": rows(net.distance.weight), "weight": rows(net.relation.weight), "bias": rows(net.relation.bias)[0],
    }


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--weights", required=True)
    ask.add_argument("--out", required=True, help="encoder.onnx to write; pair-head.json goes beside it")
    ask.add_argument("--float", action="store_true", help="32-bit weights, to compare with")
    asked = ask.parse_args()
    net = Reader()
    net.load_state_dict(torch.load(asked.weights))
    net.eval()
    onnx.save(build(net, not asked.float), asked.out)
    with open(asked.out.replace("encoder.onnx", "pair-head.json"), "w", encoding="utf8") as file:
        json.dump(heads_of(net), file, separators=(",", ":"))
    compare(net, asked.out)


def compare(net, file):
    """Prints the largest difference between the file and PyTorch on random pieces."""
    import onnxruntime

    ids, shapes = torch.randint(4, READER.pieces, (2, 40)), torch.randint(1, 19, (2, 40))
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    got = session.run(None, {n: v.numpy().astype(np.int32) for n, v in (("ids", ids), ("shapes", shapes))})
    with torch.no_grad():
        names, claim, pair = net.heads(ids, shapes, torch.ones_like(ids))
    for name, ours, theirs in (("names", names, got[0]), ("claim", claim[..., None], got[1]), ("pair", pair, got[2])):
        print(name, "largest difference", float((ours - torch.tensor(theirs)).abs().max()))


if __name__ == "__main__":
    main()
