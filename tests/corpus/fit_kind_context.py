#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits how much the words around a number speak for each kind (models/extraction/rules/context_weights.h).

    fit_kind_context.py KIND_EXAMPLES --out resources/extraction FILE.txt...    fits on the marked texts, writes the tables
    fit_kind_context.py KIND_EXAMPLES --check NAME FILE.txt...                  fits on all but the sources whose path holds NAME, scores on those

KIND_EXAMPLES is the program of that name in the build tree. The model is a softmax regression for each family of kinds (jobs, money):
score of a kind = SCALE * balance of the rules + sum of the weights of the words, each word in the slot where it stands. It is fitted by
AdaGrad on the mean log loss with a penalty on the squares, in a fixed order, so that the same texts always give the same tables.
The weights are written in tenths of a rule's weight.
"""
import argparse, collections, json, math, os, random, subprocess, sys

FAMILIES = {
    "jobs": ["jobs.promised", "jobs.target", "jobs.vacancies", "jobs.safeguarded", "jobs.created", "jobs.existing", "jobs.cut", "none"],
    "money": ["money.investment", "money.public", "money.raised", "money.output", "money.valuation", "money.salary", "money.other", "none"],
}
LEAST_SEEN = 2  # a word in a slot seen less often teaches nothing
ROUNDS = 20
RATE = 0.25
SCALE = 0.7  # log odds that one weight of a rule is worth; the rules were written beside some of these texts, so that a fitted one would be too large
LEAST_TENTHS = 1
SHARE = {"jobs": 0.4, "money": 0.7}  # of a weight that is written: what serves best on texts that are not fitted on


def read_examples(program, files):
    run = subprocess.run([program, *files], capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def weight_of(example):
    """Sentences that were made for learning are more varied than news, and have fewer common wordings."""
    return 0.5 if example["source"] == "rules" or "/sentences/" in example["source"] else 1.0


def fit(examples, kinds, penalty):
    """{word: [weight for each kind]}"""
    seen = collections.Counter(word for example in examples for word in set(example["words"]))
    number = {word: i for i, word in enumerate(sorted(word for word, count in seen.items() if count >= LEAST_SEEN))}
    rows = []
    for example in examples:
        words = sorted({number[word] for word in example["words"] if word in number})
        rows.append((words, example["balances"], kinds.index(example["kind"]), weight_of(example)))
    count = len(kinds)
    weights = [[0.0] * count for _ in number]
    squares = [[1e-3] * count for _ in number]
    order = list(range(len(rows)))
    shuffle = random.Random(7)
    for _ in range(ROUNDS):
        shuffle.shuffle(order)
        for at in order:
            words, balances, gold, importance = rows[at]
            scores = [SCALE * balance for balance in balances]
            for word in words:
                row = weights[word]
                for k in range(count):
                    scores[k] += row[k]
            top = max(scores)
            shares = [math.exp(score - top) for score in scores]
            total = sum(shares)
            errors = [importance * (share / total - (1.0 if k == gold else 0.0)) for k, share in enumerate(shares)]
            for word in words:
                row, square = weights[word], squares[word]
                for k in range(count):
                    step = errors[k] + penalty * row[k]
                    square[k] += step * step
                    row[k] -= RATE * step / math.sqrt(square[k])
    return {word: weights[i] for word, i in number.items()}


def guess(example, kinds, weights, share):
    scores = [SCALE * balance for balance in example["balances"]]
    for word in set(example["words"]):
        if word in weights:
            for k, value in enumerate(weights[word]):
                scores[k] += share * value
    return kinds[max(range(len(kinds)), key=lambda k: scores[k])]


def of_family(examples, family):
    return [example for example in examples if example["family"] == family and example["kind"] in FAMILIES[family]]


def check(examples, held, penalty):
    for family, kinds in FAMILIES.items():
        mine = of_family(examples, family)
        weights = fit([e for e in mine if held not in e["source"]], kinds, penalty)
        tests = [e for e in mine if held in e["source"]]
        before = sum(e["read"] == e["kind"] for e in tests)
        figures = [e for e in tests if e["kind"] != "none"]
        after = [guess(e, kinds, weights, SHARE[family]) for e in tests]
        right = sum(g == e["kind"] for g, e in zip(after, tests))
        right_figures = sum(g == e["kind"] for g, e in zip(after, tests) if e["kind"] != "none")
        print(f"{held} {family}: {len(tests)} numbers, rules {before / len(tests):.3f}, with words {right / len(tests):.3f}; "
              f"{len(figures)} figures, rules {sum(e['read'] == e['kind'] for e in figures) / len(figures):.3f}, "
              f"with words {right_figures / len(figures):.3f}; {len(weights)} words, "
              f"{len(mine) - len(tests)} examples")
        wrong = collections.Counter((e["kind"], g) for g, e in zip(after, tests) if g != e["kind"])
        print("   " + "; ".join(f"{a} as {b}: {n}" for (a, b), n in wrong.most_common(6)))


def write(examples, folder, penalty):
    for family, kinds in FAMILIES.items():
        mine = of_family(examples, family)
        weights = fit(mine, kinds, penalty)
        lines = []
        for word in sorted(weights):
            tenths = [round(10 * SHARE[family] * value / SCALE) for value in weights[word]]
            if max(map(abs, tenths)) >= LEAST_TENTHS:
                lines.append("\t".join([word, *map(str, tenths)]))
        with open(os.path.join(folder, f"kind_context_{family}.tsv"), "w", encoding="utf-8") as out:
            out.write(f"# Fitted by tests/corpus/fit_kind_context.py on {len(mine)} marked numbers. In tenths of a rule's weight.\n")
            out.write("# where\tword\t" + "\t".join(kinds) + "\n")
            out.write("\n".join(lines) + "\n")
        print(f"{family}: {len(mine)} examples, {len(lines)} words")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("files", nargs="+")
    arguments.add_argument("--out")
    arguments.add_argument("--check")
    arguments.add_argument("--penalty", type=float, default=0.002)
    given = arguments.parse_args()
    examples = read_examples(given.program, sorted(given.files))
    if given.check:
        check(examples, given.check, given.penalty)
    if given.out:
        write(examples, given.out, given.penalty)


main()
