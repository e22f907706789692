"""Fits by what whom people cite among themselves is judged: one logistic regression (L2) for persons, one for works."""
import argparse
import collections
import json

import numpy as np

from logistic import fitted

PULL = 20.0  # how strongly standardised weights are drawn to nothing
OF_WORKS = ("head", "support", "hasWriter", "writerHere", "otherCited", "isCited", "claims", "cuedBySpeech", "ownWorkHere")
NOT_OF_PERSONS = ("hasWriter", "writerHere", "ownWorkHere")
FOLDS = 6
STATED = 0.55  # from this probability on the engine states a citation


def matrix(rows, names):
    return np.array([[r["features"][n] for n in names] + [1.0] for r in rows])


def fit(x, y):
    """Weights of the plain features, the shift last."""
    middle, spread = x.mean(0), x.std(0)
    spread[spread == 0] = 1
    middle[-1], spread[-1] = 0, 1
    z = (x - middle) / spread
    pull = np.full(x.shape[1], PULL)
    pull[-1] = 0
    w = fitted(z, y, pull, np.zeros(x.shape[1]))
    plain = w / spread
    plain[-1] = w[-1] - (w[:-1] * middle[:-1] / spread[:-1]).sum()
    return plain


def cross_validated(rows, x, y):
    """How many pairs are stated, and rightly, by weights that have not seen their text."""
    texts = sorted({r["text"] for r in rows})
    fold = np.array([texts.index(r["text"]) % FOLDS for r in rows])
    right = given = 0
    for k in range(FOLDS):
        stated = 1 / (1 + np.exp(-x[fold == k] @ fit(x[fold != k], y[fold != k]))) >= STATED
        right, given = right + int((stated * y[fold == k]).sum()), given + int(stated.sum())
    return right, given


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--records", required=True)
    asked = ask.parse_args()
    kinds = collections.defaultdict(list)
    with open(asked.records, encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            kinds[record["type"]].append(record)
    print("weights for extract/relation-model/citing-others.ts:")
    for kind, rows in sorted(kinds.items()):
        names = OF_WORKS if kind == "Work" else [n for n in rows[0]["features"] if n not in NOT_OF_PERSONS]
        x, y = matrix(rows, names), np.array([float(r["label"]) for r in rows])
        right, given = cross_validated(rows, x, y)
        print(f"{kind}: {int(y.sum())} of {len(rows)} places state one; unseen, {right} of {given} stated are right")
        print({n: round(float(v), 2) for n, v in zip([*names, "shift"], fit(x, y))})


if __name__ == "__main__":
    main()
