#!/usr/bin/env python3
"""Scores `match-quotes` on pairs of quotations that people read and labelled.

quote_pairs.py DATA -- CMD ...    DATA holds the articles as .txt files anywhere below it; CMD is the command line.

The labels (data/quote-pairs.jsonl) name documents by the end of their path and hold UTF-16 offsets, no text. Most of
their linked pairs are a headline or a lede and the words it reports in the same article, the hardest kind; the others
are look-alikes. Half of them, chosen by a hash of their place, form a second half whose errors --errors does not
print. They were labelled after the weights had been fitted to other pairs, and only the limits for phrases, stock words
and figures were set with them in view."""
import collections, hashlib, json, pathlib, subprocess, sys, tempfile

RELATIONS = ["VERBATIM", "TRIMMED", "REWORDED", "UNRELATED"]


def words(documents, side):
    units = documents[side["doc"]].encode("utf-16-le")
    return units[2 * side["start"] : 2 * side["end"]].decode("utf-16-le")


def documents(root):
    found = {}
    for path in pathlib.Path(root).rglob("*.txt"):
        text = path.read_bytes().decode("utf-8")
        found.setdefault(path.name, text)
        found.setdefault(path.parent.name + "/" + path.name, text)
    return found


def second_half(pair):
    return hashlib.md5(json.dumps([pair["a"], pair["b"]]).encode()).digest()[0] % 2 == 1


def score(name, pairs, answers):
    seen = collections.Counter((p["relation"], answers[p["id"]]["relation"]) for p in pairs)
    f1 = {}
    for r in RELATIONS:
        wrong = sum(n for (g, o), n in seen.items() if (g == r) != (o == r))
        if any(r in pair for pair in seen):
            f1[r] = 2 * seen[r, r] / (2 * seen[r, r] + wrong)
    tp = sum(n for (g, o), n in seen.items() if g != "UNRELATED" != o)
    said = sum(n for (_, o), n in seen.items() if o != "UNRELATED")
    gold = sum(n for (g, _), n in seen.items() if g != "UNRELATED")
    like = [(answers[p["id"]]["similarity"], p["relation"] != "UNRELATED") for p in pairs]
    yes, no = [s for s, y in like if y], [s for s, y in like if not y]
    auc = sum((s > t) + 0.5 * (s == t) for s in yes for t in no) / max(1, len(yes) * len(no))
    print("%-9s n %d  accuracy %.1f  link P %.1f R %.1f F1 %.1f  AUC %.3f  macro-F1 over %s: %.1f" % (
        name, len(pairs), 100 * sum(seen[r, r] for r in RELATIONS) / len(pairs), 100 * tp / max(1, said),
        100 * tp / gold, 200 * tp / (said + gold), auc, ", ".join(f1), 100 * sum(f1.values()) / len(f1)))


cut = sys.argv.index("--")
arguments, command = sys.argv[1:cut], sys.argv[cut + 1 :]
labels = pathlib.Path(__file__).parent / "data" / "quote-pairs.jsonl"
pairs = [json.loads(line) | {"id": str(i)} for i, line in enumerate(labels.open())]
texts = documents(arguments[0])
with tempfile.TemporaryDirectory() as folder:
    given, answered = folder + "/in.jsonl", folder + "/out.jsonl"
    with open(given, "w") as out:
        for p in pairs:
            p["texts"] = [words(texts, p["a"]), words(texts, p["b"])]
            out.write(json.dumps({"id": p["id"], "a": p["texts"][0], "b": p["texts"][1]}) + "\n")
    subprocess.run(command + ["match-quotes", "--input", given, "--output", answered], check=True)
    answers = {o["id"]: o for o in map(json.loads, open(answered))}
score("all", pairs, answers)
score("half 1", [p for p in pairs if not second_half(p)], answers)
score("half 2", [p for p in pairs if second_half(p)], answers)
if "--errors" in arguments:
    for p in pairs:
        if not second_half(p) and answers[p["id"]]["relation"] != p["relation"]:
            print(p["relation"], ">", answers[p["id"]]["relation"], *p["texts"], sep="\n  ")
