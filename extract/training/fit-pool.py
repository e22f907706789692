"""Fits how much the head and the words count for each relation type: a logistic regression over the log-odds of both."""
import argparse
import collections
import json

import numpy as np

from logistic import fitted

EVEN = np.array([0.5, 0.5, 0.0])  # the weights that are left where nothing speaks against them
PULL = 3.0 * np.array([10.0, 10.0, 1.0])  # how strongly
FEWEST = 50  # examples of a type, below which it keeps the even weights


def fit(rows):
    """Weights of the head and of the words, and the shift."""
    x = np.array([[r["head"], r["words"], 1.0] for r in rows])
    y = np.array([float(r["label"]) for r in rows])
    return fitted(x, y, PULL, EVEN)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--records", required=True)
    asked = ask.parse_args()
    groups = collections.defaultdict(list)
    with open(asked.records, encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            groups[record["by"], record["type"]].append(record)
            groups[record["by"], record["type"] + " " + record["target"]].append(record)
    print("rows for extract/relation-model/pooled-judges.ts:")
    for (by, kind), rows in sorted(groups.items()):
        if sum(r["label"] for r in rows) >= FEWEST:
            head, words, shift = (round(float(v), 2) for v in fit(rows))
            print(f"{by}: {kind}: {{ head: {head}, words: {words}, shift: {shift} }}")


if __name__ == "__main__":
    main()
