#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the table of coefficients in models/extraction/confidence.cpp to marked articles.

    fit_confidence.py PROGRAM FOLDER...             fits on all folders and prints the table
    fit_confidence.py PROGRAM FOLDER... --across    fits on each half of the folders and checks on the other
    fit_confidence.py PROGRAM FOLDER... --write     fits on all folders and writes the table into confidence.cpp
    fit_confidence.py --table FILE FOLDER           prints the reliability table of what was extracted into FILE (JSON Lines)

PROGRAM is `pledgeboard`; it extracts each FOLDER/NAME.txt, and score.py's pairing tells which figures are right: kind, place,
year and bound as marked in NAME.json. The model is a logistic one over the named grades of each figure ("grades" in the
JSON): odds = exp(base + the coefficients of its grades). A penalty draws every coefficient to zero, so that a grade seen
seldom says little. Folders named with --seen are those that rules were written for: a term of their own takes up that they
are read better than new ones, and is left out of the table. The margin is taken off the base: a confidence claims less than
was measured, because an article that nobody has marked is read worse than one that somebody has.

The same input gives the same table: no chance, no clock, standard library only.
"""
import argparse, glob, json, math, os, re, subprocess, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score

PENALTY = 2.0
MARGIN = 0.1
STEPS = 400
# What can only be a reason for doubt: where few figures seem to say otherwise, it is left out.
DOUBTS = {"kind.narrow", "kind.guess", "place.article", "headline", "many.numbers", "contested", "statistic", "dateless"}
TABLE = os.path.join(os.path.dirname(__file__), "..", "..", "models", "extraction", "confidence.cpp")


def is_right(predicted, marked):
    return (predicted["kind"] == marked["kind"] and score.same_place(predicted["place"], marked)
            and predicted["year"] == marked["year"] and predicted["bound"] == marked["bound"])


def extracted(program, path, marks):
    dated = ["--published", marks["published"]] if marks.get("published") else []
    run = subprocess.run([program, "extract", *dated, path], capture_output=True, text=True, check=True)
    return json.loads(run.stdout)["figures"]


def figures_of(folder, extract):
    """A (predicted, right) pair for each figure that extract(path of the text, marks) finds in the folder's articles."""
    found = []
    for path in sorted(p for p in glob.glob(os.path.join(folder, "*.json")) if not p.endswith(".meta.json")):
        with open(path, encoding="utf-8") as file:
            marks = json.load(file)
        with open(path[:-5] + ".txt", encoding="utf-8", newline="") as file:
            text = file.read()
        pairs, extra, _ = score.pair(extract(path[:-5] + ".txt", marks), marks["figures"], text)
        found += [(p, is_right(p, g)) for p, g in pairs] + [(p, False) for p in extra]
    return found


def graded(program, folder):
    """A (grades, right) pair for each figure of the folder."""
    return [(p["grades"], right) for p, right in figures_of(folder, lambda path, marks: extracted(program, path, marks))]


def print_table(predictions, folder):
    made = {}
    with open(predictions, encoding="utf-8") as file:
        for line in file:
            item = json.loads(line)
            made[os.path.basename(item["file"])] = item["figures"]
    judged = figures_of(folder, lambda path, marks: made.get(os.path.basename(path), []))
    print(reliability([(p["confidence"], right) for p, right in judged]))


def probability(table, grades):
    odds = table[""] + sum(table.get(grade, 0.0) for grade in grades)
    return 1.0 / (1.0 + math.exp(-odds))


def fit(figures, names):
    """Newton's method on the penalised likelihood; the base ("") is not penalised."""
    keys = [""] + names
    at = {key: i for i, key in enumerate(keys)}
    weights = [0.0] * len(keys)
    rows = [([0] + [at[g] for g in grades if g in at], right) for grades, right in figures]
    for _ in range(STEPS):
        slope = [-PENALTY * w if i else 0.0 for i, w in enumerate(weights)]
        bend = [[(PENALTY if i else 1e-9) if i == j else 0.0 for j in range(len(keys))] for i in range(len(keys))]
        for columns, right in rows:
            p = 1.0 / (1.0 + math.exp(-sum(weights[i] for i in columns)))
            for i in columns:
                slope[i] += right - p
                for j in columns:
                    bend[i][j] += p * (1.0 - p)
        step = solve(bend, slope)
        weights = [w + s for w, s in zip(weights, step)]
        if max(abs(s) for s in step) < 1e-9:
            break
    return dict(zip(keys, weights))


def solve(matrix, right):
    """Gaussian elimination; the penalty keeps the matrix positive definite."""
    n = len(right)
    rows = [list(matrix[i]) + [right[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, n):
            factor = rows[k][i] / rows[i][i]
            for j in range(i, n + 1):
                rows[k][j] -= factor * rows[i][j]
    result = [0.0] * n
    for i in reversed(range(n)):
        result[i] = (rows[i][n] - sum(rows[i][j] * result[j] for j in range(i + 1, n))) / rows[i][i]
    return result


BINS = [(0.9, 1.01), (0.8, 0.9), (0.7, 0.8), (0.6, 0.7), (0.5, 0.6), (0.0, 0.5)]


def reliability(judged):
    """A table of (confidence, right) pairs, as it stands in the help."""
    lines = ["| confidence | figures | right | share |", "| --- | ---: | ---: | ---: |"]
    for low, high in BINS:
        rights = [right for confidence, right in judged if low <= round(confidence, 2) < high]
        name = "0.90 and more" if low == 0.9 else f"{low:.2f} to {high - 0.01:.2f}"
        share = f"{sum(rights) / len(rights):.2f}" if rights else "–"
        lines.append(f"| {name} | {len(rights)} | {sum(rights)} | {share} |")
    return "\n".join(lines)


def by_table(table, figures):
    return [(probability(table, grades), right) for grades, right in figures]


def grade_names():
    with open(TABLE.replace(os.path.join("extraction", "confidence.cpp"), os.path.join("domain", "grade.cpp")),
              encoding="utf-8") as file:
        return re.findall(r'^    \{"([a-z.]+)"', file.read(), re.MULTILINE)


def table_of(figures, names, seen):
    asked = names + (["seen"] if seen else [])
    table = fit(figures, asked)
    table = fit(figures, [name for name in asked if name not in DOUBTS or table[name] < 0.0])
    for name in names:
        table.setdefault(name, 0.0)
    table.pop("seen", None)
    table[""] -= MARGIN
    return table


def write(table, names):
    with open(TABLE, encoding="utf-8") as file:
        source = file.read()
    constants = re.findall(r"\{Grade::(\w+), -?[0-9.]+\}", source)
    if len(constants) != len(names):
        sys.exit(f"{TABLE}: {len(constants)} coefficients for {len(names)} grades. Add a row for each grade.")
    for constant, name in zip(constants, names):
        source = re.sub(r"\{Grade::%s, -?[0-9.]+\}" % constant, "{Grade::%s, %.2f}" % (constant, table[name]), source)
    source = re.sub(r"kBase = -?[0-9.]+;", "kBase = %.2f;" % table[""], source)
    with open(TABLE, "w", encoding="utf-8") as file:
        file.write(source)


def main():
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("program"), args.add_argument("folder", nargs="*")
    args.add_argument("--seen", action="append", default=[], metavar="FOLDER", help="also this one, for which rules were written")
    args.add_argument("--across", action="store_true"), args.add_argument("--write", action="store_true")
    args.add_argument("--table", metavar="FILE")
    args = args.parse_args()
    if args.table:
        print_table(args.table, args.program)
        return
    names = grade_names()
    new = {folder: graded(args.program, folder) for folder in args.folder}
    seen = [(grades + ["seen"], right) for folder in args.seen for grades, right in graded(args.program, folder)]
    if args.across:
        for folder in args.folder:
            rest = [figure for other in args.folder if other != folder for figure in new[other]]
            print(f"fitted without {folder}, checked on it:")
            print(reliability(by_table(table_of(rest + seen, names, seen), new[folder])))
    every = [figure for figures in new.values() for figure in figures]
    table = table_of(every + seen, names, seen)
    for key in [""] + names:
        count = sum(key in grades for grades, _ in every + seen) if key else len(every + seen)
        print(f"{key or 'base':16} {table[key]:6.2f}   {count:5} figures")
    print("on what it was fitted to:")
    print(reliability(by_table(table, every)))
    if args.write:
        write(table, names)


if __name__ == "__main__":
    main()
