"""Measures the ALS of Python's `implicit` on a split that evaluate-collaborative.ts wrote.

    python implicit_als.py FOLDER --factors 128 --threads 2 [--seed 1]

FOLDER holds train.tsv and test.tsv (user, item, confidence; numbers, no header) and shape.json. Its regularisation, alpha
and weights are chosen on a tenth of the training rows by hill climbing, alpha in steps of 2 and regularisation in steps of
1.6, until none of the eight settings around the best is better. Then it is trained on all of them and ranked like ours.
Prints one JSON object.
"""
import argparse
import json
import os
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # implicit asks for it: its own threads do the work

import numpy as np
import scipy.sparse as sp
from implicit.als import AlternatingLeastSquares
from implicit import __version__ as version

TOP = 20
ITERATIONS = 15


def read(path):
    return np.loadtxt(path, delimiter="\t", ndmin=2)


def metrics(model, train, test):
    """NDCG and recall at 20, training items left out, recall divided by all held out."""
    discount = 1 / np.log2(np.arange(2, TOP + 2))
    ndcg, recall = [], []
    held = [test.indices[test.indptr[u] : test.indptr[u + 1]] for u in range(test.shape[0])]
    for start in range(0, train.shape[0], 1000):
        users = np.arange(start, min(start + 1000, train.shape[0]))
        scores = model.user_factors[users] @ model.item_factors.T
        part = train[users]
        scores[part.nonzero()] = -np.inf
        best = np.argpartition(-scores, TOP, axis=1)[:, :TOP]
        order = np.argsort(-np.take_along_axis(scores, best, 1), axis=1)
        best = np.take_along_axis(best, order, 1)
        for row, user in zip(best, users):
            if len(held[user]) == 0:
                continue
            hit = np.isin(row, held[user])
            ndcg.append((hit * discount).sum() / discount[: min(TOP, len(held[user]))].sum())
            recall.append(hit.sum() / len(held[user]))
    return float(np.mean(ndcg)), float(np.mean(recall))


def fit(train, options, alpha, regularization):
    model = AlternatingLeastSquares(
        factors=options.factors,
        regularization=regularization,
        alpha=alpha,
        iterations=ITERATIONS,
        random_state=options.seed,
        num_threads=options.threads,
    )
    start = time.perf_counter()
    model.fit(train, show_progress=False)
    return model, time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--factors", type=int, required=True)
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--alpha", type=float)
    parser.add_argument("--regularization", type=float)
    parser.add_argument("--weights", choices=["one", "log"])
    options = parser.parse_args()
    with open(os.path.join(options.folder, "shape.json")) as file:
        shape = tuple(json.load(file))
    train, test = (read(os.path.join(options.folder, name)) for name in ("train.tsv", "test.tsv"))

    def matrix(rows, weights="one"):
        values = np.ones(len(rows)) if weights == "one" else rows[:, 2]
        pairs = (rows[:, 0].astype(int), rows[:, 1].astype(int))
        return sp.csr_matrix((values.astype(np.float32), pairs), shape=shape)

    chosen = (options.weights, options.alpha, options.regularization)
    if None in chosen:
        rng = np.random.default_rng(options.seed)
        is_held = rng.random(len(train)) < 0.1
        held = matrix(train[is_held])
        kinds = ("one",) if np.ptp(train[:, 2]) == 0 else ("one", "log")
        best = -1.0
        for weights in kinds:
            part = matrix(train[~is_held], weights)
            tried = {}

            def score(a, r):
                if (a, r) not in tried:
                    alpha, regularization = 15 * 2.0**a, 50 * 1.6**r
                    model, seconds = fit(part, options, alpha, regularization)
                    tried[a, r], _ = metrics(model, part, held)
                    line = f"{weights} {alpha:g} {regularization:.4g}: {tried[a, r]:.4f} in {seconds:.2f} s"
                    print(line, file=sys.stderr, flush=True)
                return tried[a, r]

            at = (0, 0)
            while True:
                around = [(at[0] + x, at[1] + y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
                next_best = max(around, key=lambda place: score(*place))
                if score(*next_best) <= score(*at):
                    break
                at = next_best
            if score(*at) > best:
                best, chosen = score(*at), (weights, 15 * 2.0 ** at[0], 50 * 1.6 ** at[1])
    weights, alpha, regularization = chosen
    whole = matrix(train, weights)
    # The first training also warms up the library; the best of two is its time.
    _, first = fit(whole, options, alpha, regularization)
    model, second = fit(whole, options, alpha, regularization)
    ndcg, recall = metrics(model, whole, matrix(test))
    print(
        json.dumps(
            {
                "version": version,
                "ndcg@20": round(ndcg, 4),
                "recall@20": round(recall, 4),
                "trainSeconds": round(min(first, second), 3),
                "settings": {
                    "factors": options.factors,
                    "iterations": ITERATIONS,
                    "alpha": alpha,
                    "regularization": regularization,
                    "weights": weights,
                },
            }
        )
    )


main()
