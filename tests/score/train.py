#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns how sure a rule may be from labelled cases.

    train.py DEV RULE OUT FILE...

DEV is packaging/dev, RULE the name under which `kept explain --json` lists what the rule might say
("other-figure"), OUT the model's file. A candidate is right where its clause overlaps a label against the history.
Prints first what the same learning would have said of cases that it had not seen: the cases are split ten ways, and each
part judged by what the other nine teach.

The file is JSON: "features", their names; "trees", each a list of nodes [feature's index, threshold, next node where at
most the threshold, next node otherwise], a leaf [-1, share, 0, 0]. The mean of the leaves that a candidate reaches is its
probability.
"""
import json
import subprocess
import sys

import numpy
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import GroupKFold, cross_val_predict

WHOLE = {"promise-ignored", "question-unanswered"}
WORDING = {"buzzword", "non-apology", "placeholder"}
PARTS = 10


def units(text):
    return len(text.encode("utf-16-le")) // 2


def labelled(case):
    """The labelled pieces of a case's draft, in UTF-16 code units."""
    text = case["draft"]["text"]
    for label in case["expect"]:
        if label["kind"] not in WHOLE | WORDING and label["quote"]:
            begin = units(text[: text.index(label["quote"])])
            yield begin, begin + units(label["quote"])


def examples(dev, rule, files):
    """(case, features, right) of every candidate."""
    for name in files:
        with open(name, encoding="utf-8") as file:
            cases = {case["id"]: case for case in json.load(file) if "expect" in case}
        run = subprocess.run([dev, "kept", "explain", "--json", name], capture_output=True, text=True, check=True)
        for entry in json.loads(run.stdout):
            if entry["id"] not in cases:
                continue
            spans = list(labelled(cases[entry["id"]]))
            for candidate in entry["candidates"]:
                if candidate["rule"] == rule:
                    begin, end = candidate["passage"]
                    yield entry["id"], candidate["features"], any(begin < b and a < end for a, b in spans)


def learner():
    return RandomForestClassifier(80, max_depth=10, min_samples_leaf=3, max_features=0.3, random_state=0, n_jobs=2)


def report(judged, right):
    print("of cases not learned from:\nleast  precision  right  said")
    for step in range(50, 100, 5):
        said = judged >= step / 100
        share = right[said].mean() if said.any() else 1
        print(f"{step / 100:.2f}   {share:.3f}      {right[said].sum():4}   {said.sum():4}")


def nodes(tree):
    def node(i):
        if tree.children_left[i] == tree.children_right[i]:
            wrong, right = tree.value[i][0]
            return [-1, round(float(right / (wrong + right)), 3), 0, 0]
        return [int(tree.feature[i]), round(float(tree.threshold[i]), 4), int(tree.children_left[i]),
                int(tree.children_right[i])]
    return [node(i) for i in range(tree.node_count)]


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    dev, rule, out, *files = sys.argv[1:]
    rows = list(examples(dev, rule, files))
    names = sorted({name for _, features, _ in rows for name in features})
    table = numpy.array([[round(features.get(name, 0.0), 6) for name in names] for _, features, _ in rows])
    right = numpy.array([right for _, _, right in rows])
    groups = numpy.array([case for case, _, _ in rows])
    print(f"{len(rows)} candidates, {right.sum()} of them right")
    report(cross_val_predict(learner(), table, right, groups=groups, cv=GroupKFold(PARTS),
                             method="predict_proba")[:, 1], right)
    model = learner().fit(table, right)
    with open(out, "w", encoding="utf-8") as file:
        json.dump({"features": names, "trees": [nodes(tree.tree_) for tree in model.estimators_]}, file,
                  separators=(",", ":"))
        file.write("\n")
    print(f"Wrote {out}")


if __name__ == "__main__":
    main()
