"""Fits the log-linear relation model: one logistic regression for each relation type over the features of relation-records.ts."""
import argparse
import collections
import json

import numpy as np
import scipy.sparse as sparse
from scipy.optimize import minimize

FEWEST = 3  # a feature that is rarer is left out
PENALTY = 2.0  # of the squared weights
SMALLEST = 0.15  # a weight nearer to nothing is left out
START = -3.0
SIDES = ("SUPPORTS", "OPPOSES")  # in cross-validation words alone are wrong of these more often than right


def read(file):
    with open(file, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def matrix(records, columns):
    ends, at = [0], []
    for record in records:
        at += [columns[f] for f in record["features"] if f in columns]
        ends.append(len(at))
    return sparse.csr_matrix((np.ones(len(at)), at, ends), shape=(len(records), len(columns)))


def fit(rows, labels):
    """Weights of the columns and the bias, by L-BFGS."""
    width = rows.shape[1]

    def loss(weights):
        score = rows @ weights[:width] + weights[width]
        miss = 1 / (1 + np.exp(-score)) - labels
        value = (np.logaddexp(0, score) - labels * score).sum() + PENALTY / 2 * (weights[:width] @ weights[:width])
        return value, np.append(rows.T @ miss + PENALTY * weights[:width], miss.sum())

    return minimize(loss, np.append(np.zeros(width), START), jac=True, method="L-BFGS-B", options={"maxiter": 60}).x


def model_of(records, kind):
    """The weights of one type: only pairs of kinds that the annotators ever related so are learned from, and judged."""
    pairs = sorted({r["pair"] for r in records if r["labels"].get(kind) == 1})
    used = [r for r in records if kind in r["labels"] and r["pair"] in pairs]
    counts = collections.Counter(f for r in used for f in r["features"])
    columns = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= FEWEST))}
    weights = fit(matrix(used, columns), np.array([float(r["labels"][kind]) for r in used]))
    kept = {f: round(float(weights[i]), 2) for f, i in columns.items() if abs(weights[i]) >= SMALLEST}
    return {"bias": round(float(weights[-1]), 3), "pairs": pairs, "features": kept}


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--records", required=True)
    ask.add_argument("--out", required=True)
    asked = ask.parse_args()
    records = read(asked.records)
    kinds = sorted({kind for r in records for kind, label in r["labels"].items() if label == 1} - set(SIDES))
    models = {kind: model_of(records, kind) for kind in kinds}
    for kind, model in models.items():
        print(kind, len(model["features"]), "weights for", len(model["pairs"]), "kinds of pairs", flush=True)
    with open(asked.out, "w", encoding="utf8") as file:
        json.dump(models, file, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
