#!/usr/bin/env python3
# SPDX-FileCopyrightText: Kept contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the review on labelled case files.

    score.py KEPT FILE... [--misses] [--signals]

KEPT is the built program. Every finding counts here, however unsure; the curve shows what each least confidence
would give. A finding is right where its passage overlaps a labelled one of the same family (and is no longer than
120 characters or three times the label), whole-reply kinds where the kind agrees.
"""
import argparse
import collections
import json
import subprocess
import sys

WORDING = {"buzzword", "non-apology", "placeholder", "copied", "spelling", "style"}
WHOLE = {"promise-ignored", "question-unanswered"}
LONGEST = 120


def is_history(kind):
    return kind not in WORDING


def place(text, quote, start=None):
    if not quote:
        return None
    if start is not None:
        begin = len(text.encode("utf-16-le")[: 2 * start].decode("utf-16-le", "ignore"))
    else:
        begin = text.find(quote)
    return (begin, begin + len(quote))


def hits(finding, expected, text):
    if finding["kind"] in WHOLE or expected["kind"] in WHOLE:
        return finding["kind"] == expected["kind"]
    found, label = place(text, finding["quote"], finding["start"]), place(text, expected["quote"])
    if not found or not label or found[0] >= label[1] or label[0] >= found[1]:
        return False
    return found[1] - found[0] <= max(LONGEST, 3 * (label[1] - label[0]))


def answers(program, files):
    """(case, findings against the history) for every labelled case of the files."""
    for name in files:
        with open(name, encoding="utf-8") as file:
            cases = json.load(file)
        run = subprocess.run([program, "check", "--format", "json", "--thoroughness", "all", name],
                             capture_output=True, text=True, check=False)
        if run.returncode > 1:
            sys.exit(f"{name}: {run.stderr}")
        by_id = {entry["id"]: entry["findings"] for entry in json.loads(run.stdout)}
        for case in cases:
            if "expect" in case:
                yield case, [f for f in by_id[case["id"]] if f["severity"] != "hint" and is_history(f["kind"])]


def judge(pairs):
    """Findings with whether they are right, labels with the surest finding that met them, and quiet cases."""
    findings, labels, calm = [], [], []
    for case, found in pairs:
        expected = [e for e in case["expect"] if is_history(e["kind"])]
        text = case["draft"]["text"]
        for finding in found:
            met = [e for e in expected if hits(finding, e, text)]
            findings.append((finding, bool(met), case))
        for label in expected:
            meeting = [f for f in found if hits(f, label, text)]
            labels.append((label, max((f["confidence"] for f in meeting), default=0),
                           any(set(f["evidence"]) & set(label["evidence"]) for f in meeting), case))
        if not expected:
            calm.append(max((f["confidence"] for f in found), default=0))
    return findings, labels, calm


def share(part, whole):
    return part / whole if whole else 1.0


def print_curve(findings, labels, calm):
    print("least   precision recall  evidence quiet  findings")
    for step in range(40, 100, 5):
        least = step / 100
        said = [f for f in findings if f[0]["confidence"] >= least]
        met = [l for l in labels if l[1] >= least]
        print(f"{least:.2f}    {share(sum(f[1] for f in said), len(said)):.3f}     "
              f"{share(len(met), len(labels)):.3f}   {share(sum(l[2] for l in met), len(met)):.3f}    "
              f"{share(sum(c < least for c in calm), len(calm)):.3f}  {len(said)}")


def print_kinds(findings, labels, least):
    print(f"\nby kind, at {least:.2f}          precision recall  findings labels")
    kinds = sorted({l[0]["kind"] for l in labels} | {f[0]["kind"] for f in findings})
    for kind in kinds:
        said = [f for f in findings if f[0]["kind"] == kind and f[0]["confidence"] >= least]
        wanted = [l for l in labels if l[0]["kind"] == kind]
        met = sum(l[1] >= least for l in wanted)
        print(f"  {kind:22}    {share(sum(f[1] for f in said), len(said)):.2f}      "
              f"{share(met, len(wanted)):.2f}    {len(said):3}      {len(wanted):3}")


def print_signals(findings):
    print("\nby signal                                 right  of   confidence")
    counts = collections.defaultdict(lambda: [0, 0, 0.0])
    for finding, right, _ in findings:
        row = counts[finding["rule"]]
        row[0] += right
        row[1] += 1
        row[2] = finding["confidence"]
    for signal, (right, all_, confidence) in sorted(counts.items()):
        print(f"  {signal:40} {right:3} {all_:4}   {confidence:.2f}")


def print_misses(findings, labels, least):
    print("\nMISSED")
    for label, best, _, case in labels:
        if best < least:
            print(f"  {case['id']} | {label['kind']} | {label['quote']} | {label['evidence']} | {label.get('why', '')}")
    print("\nWRONG")
    for finding, right, case in findings:
        if not right:
            print(f"  {case['id']} | {finding['rule']} {finding['confidence']:.2f} | {finding['quote']} | "
                  f"{finding['message']}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--misses", action="store_true", help="lists what was missed and what was wrong")
    parser.add_argument("--signals", action="store_true", help="counts for every row of core/review/confidence.cpp")
    parser.add_argument("--least", type=float, default=0.70, help="the confidence for kinds and misses (0.70)")
    options = parser.parse_args()
    findings, labels, calm = judge(list(answers(options.program, options.files)))
    print_curve(findings, labels, calm)
    print_kinds(findings, labels, options.least)
    if options.signals:
        print_signals(findings)
    if options.misses:
        print_misses(findings, labels, options.least)


if __name__ == "__main__":
    main()
