#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns how sure a rule may be from labelled cases.

    train.py KEPT RULE OUT FILE...

KEPT is the built program, RULE the name under which `kept explain --json` lists what the rule might say
("other-figure"), OUT the file of weights. A candidate is right where its clause overlaps a label against the history.
Prints first what the same learning would have said of cases that it had not seen: the cases are split ten ways, and each
part judged by what the other nine teach. Plain logistic regression with a penalty on large weights; no library.
"""
import json
import math
import subprocess
import sys

WHOLE = {"promise-ignored", "question-unanswered"}
WORDING = {"buzzword", "non-apology", "placeholder"}
# What two clauses have in common may make a contradiction between them likelier, never less likely; learning the
# opposite from few examples would be learning their accidents.
COMMON = ("shared", "topics", "same-unit", "same-about", "about-named", "same-thing", "same-action", "same-shape",
          "shape-about", "opposite", "transposed", "one-sign", "unit-record", "about-record", "ratio")
PENALTY = 0.25
ROUNDS = 400
PARTS = 10


def units(text):
    return len(text.encode("utf-16-le")) // 2


def labelled(case):
    text = case["draft"]["text"]
    for label in case["expect"]:
        if label["kind"] not in WHOLE | WORDING and label["quote"]:
            begin = units(text[: text.index(label["quote"])])
            yield begin, begin + units(label["quote"])


def examples(program, rule, files):
    """(case, features, right) of every candidate."""
    for name in files:
        with open(name, encoding="utf-8") as file:
            cases = {case["id"]: case for case in json.load(file) if "expect" in case}
        run = subprocess.run([program, "explain", "--json", name], capture_output=True, text=True, check=True)
        for entry in json.loads(run.stdout):
            if entry["id"] not in cases:
                continue
            spans = list(labelled(cases[entry["id"]]))
            for candidate in entry["candidates"]:
                if candidate["rule"] == rule:
                    begin, end = candidate["passage"]
                    right = any(begin < b and a < end for a, b in spans)
                    yield entry["id"], candidate["features"], right


def probability(weights, features):
    total = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def learn(rows):
    """Gradient descent with a step of its own for each weight (Adagrad): small and repeatable."""
    names = sorted({name for _, features, _ in rows for name in features})
    weights = dict.fromkeys(["bias"] + names, 0.0)
    sums = dict.fromkeys(weights, 1e-8)
    for _ in range(ROUNDS):
        slope = {name: PENALTY * weight for name, weight in weights.items()}
        slope["bias"] = 0.0
        for _, features, right in rows:
            error = probability(weights, features) - right
            slope["bias"] += error
            for name, value in features.items():
                slope[name] += error * value
        for name, value in slope.items():
            sums[name] += value * value
            weights[name] -= 0.3 * value / math.sqrt(sums[name])
            if name.endswith(COMMON):
                weights[name] = max(0.0, weights[name])
    return weights


def unseen(rows):
    """(probability, right) of each row, as learned from the other cases."""
    cases = sorted({case for case, _, _ in rows})
    part = {case: i % PARTS for i, case in enumerate(cases)}
    for i in range(PARTS):
        weights = learn([row for row in rows if part[row[0]] != i])
        for case, features, right in rows:
            if part[case] == i:
                yield probability(weights, features), right


def report(judged):
    judged = sorted(judged, reverse=True)
    print("of cases not learned from:\nleast  precision  right  said")
    for step in range(50, 100, 5):
        said = [right for least, right in judged if least >= step / 100]
        print(f"{step / 100:.2f}   {sum(said) / len(said) if said else 1:.3f}      {sum(said):4}   {len(said):4}")


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    program, rule, out, *files = sys.argv[1:]
    rows = list(examples(program, rule, files))
    print(f"{len(rows)} candidates, {sum(right for _, _, right in rows)} of them right")
    report(unseen(rows))
    weights = learn(rows)
    with open(out, "w", encoding="utf-8") as file:
        file.write("# SPDX-FileCopyrightText: Kept contributors\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
                   f"# Learned by packaging/dev train {rule}; see docs/REVIEW-SCORES.md.\n")
        for name, weight in sorted(weights.items()):
            if name == "bias" or abs(weight) >= 0.005:
                file.write(f"{name}\t{weight:.3f}\n")
    print(f"Wrote {out}")


if __name__ == "__main__":
    main()
