#!/usr/bin/env python3
"""Scores `match-quotes` on pairs of quotations that people read and labelled, beside simple measures (without them: --alone).

quote_pairs.py DATA -- CMD ...    DATA holds the articles as .txt files anywhere below it; CMD is the command line.

The labels name documents by the end of their path and hold UTF-16 offsets, no text. There are two sets:

- data/outlet-pairs.jsonl: quotations of different articles, mostly of several outlets on one event; a good half are
  look-alikes (one speaker on one topic, neighbours in one speech, two speakers who agree, stock phrases). The events
  are split once by a hash: limits and weights were set on the tuning half, --errors prints only its errors.
- data/quote-pairs.jsonl: an older set, whose linked pairs are mostly a headline or a lede and the words it reports in
  the same article: an odd mixture, reported apart and fitted to no longer.

VERBATIM means the same words after typography, case, spelling, an editor's [insertions] and segmentation; TRIMMED only
deletions or two overlapping excerpts; REWORDED the same utterance with words changed. The simple measures link at the
threshold best for the set itself, which flatters them; they call a link verbatim if the normal words are equal, trimmed
if one wording holds the other's words in order, reworded otherwise."""
import collections, hashlib, json, pathlib, re, subprocess, sys, tempfile

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


def check_half(pair):
    event = min(pair[side]["doc"].split("/")[0] for side in "ab")
    return hashlib.md5(event.encode()).digest()[0] % 2 == 1


def score(name, pairs, answer):
    seen = collections.Counter((p["relation"], answer(p)) for p in pairs)
    f1 = {}
    for r in RELATIONS:
        wrong = sum(n for (g, o), n in seen.items() if (g == r) != (o == r))
        if any(r in pair for pair in seen):
            f1[r] = 2 * seen[r, r] / (2 * seen[r, r] + wrong)
    tp = sum(n for (g, o), n in seen.items() if g != "UNRELATED" != o)
    said = sum(n for (_, o), n in seen.items() if o != "UNRELATED")
    gold = sum(n for (g, _), n in seen.items() if g != "UNRELATED")
    print("%-30s n %d  accuracy %.1f  link P %.1f R %.1f F1 %.1f  macro-F1 %.1f (%s)" % (
        name, len(pairs), 100 * sum(seen[r, r] for r in RELATIONS) / len(pairs), 100 * tp / max(1, said),
        100 * tp / gold, 200 * tp / (said + gold), 100 * sum(f1.values()) / len(f1),
        " ".join("%s %.0f" % (r[0], 100 * f) for r, f in f1.items())))


def normal(text):
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace("’", "'").replace("‘", "'"))


def grams(text):
    flat = " ".join(normal(text))
    return {flat[i : i + 3] for i in range(len(flat) - 2)}


def jaccard(x, y):
    return len(x & y) / max(1, len(x | y))


def contained(x, y):
    return len(x & y) / max(1, min(len(x), len(y)))


def levenshtein(x, y):
    row = list(range(len(y) + 1))
    for i, c in enumerate(x, 1):
        last, row[0] = row[0], i
        for j, d in enumerate(y, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (c != d))
    return 1 - row[-1] / max(1, len(x), len(y))


SIMPLE = {
    "words held": lambda a, b: contained(set(normal(a)), set(normal(b))),
    "words shared": lambda a, b: jaccard(set(normal(a)), set(normal(b))),
    "3-grams shared": lambda a, b: jaccard(grams(a), grams(b)),
    "3-grams held": lambda a, b: contained(grams(a), grams(b)),
    "Levenshtein": lambda a, b: levenshtein(" ".join(normal(a)), " ".join(normal(b))),
}


def simple_relation(a, b):
    x, y = sorted((normal(a), normal(b)), key=len)
    rest = iter(y)
    return "VERBATIM" if x == y else "TRIMMED" if all(w in rest for w in x) else "REWORDED"


def baselines(pairs):
    for name, like in SIMPLE.items():
        likeness = [like(*p["texts"]) for p in pairs]
        linked = [p["relation"] != "UNRELATED" for p in pairs]
        f1 = lambda t: 2 * sum(l and s >= t for s, l in zip(likeness, linked)) / (
            sum(s >= t for s in likeness) + sum(linked))
        best = max(sorted(set(likeness)), key=f1)
        known = dict(zip((p["id"] for p in pairs), likeness))
        score("  %s >= %.2f" % (name, best), pairs,
              lambda p: simple_relation(*p["texts"]) if known[p["id"]] >= best else "UNRELATED")


def pairs_in(name, texts):
    lines = (pathlib.Path(__file__).parent / "data" / name).open()
    pairs = [json.loads(line) | {"id": "%s %d" % (name, i)} for i, line in enumerate(lines)]
    for p in pairs:
        p["texts"] = [words(texts, p["a"]), words(texts, p["b"])]
    return pairs


def matched(pairs, command):
    with tempfile.TemporaryDirectory() as folder:
        given, answered = folder + "/in.jsonl", folder + "/out.jsonl"
        with open(given, "w") as out:
            for p in pairs:
                out.write(json.dumps({"id": p["id"], "a": p["texts"][0], "b": p["texts"][1]}) + "\n")
        subprocess.run(command + ["match-quotes", "--input", given, "--output", answered], check=True)
        return {o["id"]: o["relation"] for o in map(json.loads, open(answered))}


cut = sys.argv.index("--")
arguments, command = sys.argv[1:cut], sys.argv[cut + 1 :]
texts = documents(arguments[0])
outlets, older = pairs_in("outlet-pairs.jsonl", texts), pairs_in("quote-pairs.jsonl", texts)
answers = matched(outlets + older, command)
halves = {
    "outlets, tuning half": [p for p in outlets if not check_half(p)],
    "outlets, check half": [p for p in outlets if check_half(p)],
    "older set": older,
}
for name, pairs in halves.items():
    score(name, pairs, lambda p: answers[p["id"]])
    if "--alone" not in arguments:
        baselines(pairs)
if "--errors" in arguments:
    for p in halves["outlets, tuning half"]:
        if answers[p["id"]] != p["relation"]:
            print(p["relation"], ">", answers[p["id"]], *p["texts"], sep="\n  ")
