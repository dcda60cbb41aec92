#!/usr/bin/env python3
"""Measures what each part of finding and linking quotations adds: leaves one out at a time and scores again.

quote_parts.py find SCORER CLASSES CLASSPATH          SCORER runs `quotes` on a set and prints its scores
quote_parts.py link DATA CLASSES BENCH CLASSPATH      DATA holds the articles as .txt files, BENCH the compiled benchmarks

CLASSES are the compiled rooms, CLASSPATH the libraries. A part is left out by a small change to a copy of the sources of
`quote`, which is compiled and laid over CLASSES; nothing in the program itself can be switched. A change that no longer
fits its source is an error, so that no part is measured as left out when it is not."""
import pathlib, re, shutil, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parent / "main/java/org/synoptic/quote"

FIND = {
    "cue lexicon (only forms of “say” and “tell”)": [
        ("Lexicon.java", 'return is("say", norm) || is("tell", norm) || is("call", norm);',
         'return Set.of("say", "says", "said", "tell", "tells", "told", "sagt", "sagte", "sagten").contains(norm);')],
    "word classes (verbs by list and ending, nouns that look like cues)": [
        ("Grammar.java", "        Unit.Item item = unit.near(i);\n        if (!item.isWord() || item.isCapital() && i > 0) return false;",
         "        Unit.Item item = unit.near(i);\n        if (unit.size() > 0) return words.isCue(item.norm());\n        if (!item.isWord() || item.isCapital() && i > 0) return false;"),
        ("Cues.java", "if (isName(i) || isNoun(i)) return false;", "")],
    "phrases (asides and appositions between speaker and cue)": [
        ("Phrases.java", "int end = beforeAsides(cue);", "int end = cue;"),
        ("Phrases.java", 'if (unit.near(end - 1).is("-")) end = openingDash(end - 1);', ""),
        ("Phrases.java", 'if (unit.near(end - 1).is(",")) end = beforeApposition(end - 1);', ""),
        ("Phrases.java", 'if (unit.near(end - 1).is(")")) end = openingBracket(end - 1);', "")],
    "full names (and roles, bodies, pronouns)": [
        ("Names.java", "if (to <= from) return new Source(said, mention, null);", "if (to >= 0) return new Source(said, mention, null);")],
    "pronouns": [("Names.java", "pronoun ? pronouns.entity(at(from), entity(last)) : named", "pronoun ? null : named")],
    "speakers of quotations without a cue": [("Finder.java", "        addMarked(item, by);", "        addMarked(item, Attribution.NONE);")],
    "lost marks": [
        ("Finder.java", "if (isFirstPerson(u, used)) addLost(unit, last);", ""),
        ("Finder.java", "        return unmarked\n", "        return false && unmarked\n")],
    "speech without marks (indirect)": [("Finder.java", "            keep(start, trimmed(start, end), any ?", "            if (any) keep(start, trimmed(start, end), any ?")],
    "names, titles and nicknames in marks": [("Unit.java", "                    .filter(m -> !naming.isName(m))\n", "")],
}
LINK = {
    "rarity (all words weigh the same)": [("Rarity.java", "return Math.min(byWord, Math.max", "return Math.min(1, 1 + byWord) + 0 * Math.min(byWord, Math.max")],
    "shape (whether words are only left out)": [("Shape.java", "!cutA && !cutB, !changed);", "!cutA && !cutB, false);")],
    "long stretches and overlaps": [("Matcher.java", "if (meets(stretch, x, y)) return VOUCHED;", "if (x.size() >= 0) return 0;")],
    "words that the outlet marks as quoted": [("Matcher.java", "        double weight = 0;\n        for (Words piece", "        double weight = 0;\n        if (other.size() >= 0) return false;\n        for (Words piece")],
    "short wordings against a part of a long one": [("Matcher.java", "if (evidence.bag() < Evidence.EXCERPT ||", "if (evidence.bag() < 2 ||")],
    "stems and roots": [("Form.java", "new Form(norm, stem, root(stem),", "new Form(norm, norm, norm,")],
    "figure, name and negation": [("Conflicts.java", "        if (a.differs(b)) out.add(Likeness.Flag.ANOTHER_SPEAKER);\n", "        if (a.differs(b)) out.add(Likeness.Flag.ANOTHER_SPEAKER);\n        if (x.size() >= 0) return out;\n")],
    "who speaks": [
        ("Reading.java", "boolean known = !names.isEmpty() &&", "boolean known = names.size() < 0 &&"),
        ("Bars.java", "return a.reading().isOf(b.reading());", "return a.words() < 0 && a.reading().isOf(b.reading());")],
    "on which day": [("Bars.java", "if (words > LINE || a.sameArticle(b)) return false;", "if (words >= 0) return false;")],
    "what stands beside": [("Grouping.java", "        out.addAll(beside(all));\n", "")],
    "crowds (the same words found by one look-up)": [("Crowds.java", "if (joined == null && crowd.takes(i)) joined = crowd;", "if (joined != null && crowd.takes(i)) joined = crowd;")],
    "pieces of one speech taken as one": [("Utterance.java", "if (!alike || q.span().start() < p.span().end()) return false;", "if (p != q) return false;")],
    "different parts of a longer wording": [("Grouping.java", "if (i == whole || j == whole ||", "if (whole >= 0 ||")],
}


def without(changes, classes, libraries):
    """The classes with a part left out, laid over those that have it."""
    folder = pathlib.Path(tempfile.mkdtemp())
    sources = folder / "quote"
    shutil.copytree(SOURCES, sources)
    for name, old, new in changes:
        text = (sources / name).read_text(encoding="utf-8")
        if text.count(old) != 1:
            sys.exit("%s has changed: %r is in it %d times" % (name, old, text.count(old)))
        (sources / name).write_text(text.replace(old, new), encoding="utf-8")
    files = [str(f) for f in sources.glob("*.java") if f.name != "package-info.java"]
    subprocess.run(["javac", "-nowarn", "-d", str(folder / "out"), "-cp", classes + ":" + libraries] + files, check=True)
    return str(folder / "out") + ":" + classes


def java(classes, libraries, main):
    return ["java", "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-cp", classes + ":" + libraries, main]


def found(scorer, classes, libraries):
    """Direct joint, quoted F1 and joint, speech F1 and joint, cue (all English); direct joint and speech F1 (German)."""
    out = []
    for data in ("polnear-dev", "wikinews-de-dev"):
        command = [sys.executable, scorer, data, "--"] + java(classes, libraries, "org.synoptic.cli.Cli")
        text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        rows = [line for line in text.splitlines() if "iou.8" in line]
        f1 = [re.search(r"F1 +([\d.]+)", r).group(1) for r in rows]
        joint = [re.search(r"jointF1 +([\d.]+)", r).group(1) for r in rows]
        cue = re.search(r"cue +[\d.]+/ *([\d.]+)", rows[2]).group(1)
        out += [joint[0], f1[1], joint[1], f1[2], joint[2], cue] if data == "polnear-dev" else [joint[0], f1[2]]
    return out


def linked(data, classes, bench, libraries):
    """Precision, recall, F1 by the words alone (`match-quotes`), and within a comparison; the check half of the pairs."""
    command = [sys.executable, str(HERE / "quote_pairs.py"), data, "--alone", "--"] + java(classes, libraries, "org.synoptic.cli.Cli")
    pairs = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    inside = subprocess.run(
        java(classes + ":" + bench, libraries, "org.synoptic.bench.PairsBench") + [data, str(HERE / "data/outlet-pairs.jsonl")],
        check=True, capture_output=True, text=True).stdout
    line = lambda text: next(l for l in text.splitlines() if "check half" in l)
    return [n for text in (pairs, inside) for n in re.search(r"P ([\d.]+) R ([\d.]+) F1 ([\d.]+)", line(text)).groups()]


def table(head, parts, score, classes, libraries):
    print("| Left out | " + " | ".join(head) + " |\n|---|" + "---|" * len(head))
    whole = score(classes)
    print("| **nothing** | " + " | ".join(whole) + " |", flush=True)
    for name, changes in parts.items():
        now = score(without(changes, classes, libraries))
        cells = [n if abs(float(n) - float(w)) < 0.05 else "%s (%+.1f)" % (n, float(n) - float(w)) for n, w in zip(now, whole)]
        print("| " + name + " | " + " | ".join(cells) + " |", flush=True)


if sys.argv[1] == "find":
    scorer, classes, libraries = sys.argv[2:]
    table(["direct joint", "quoted F1", "quoted joint", "speech F1", "speech joint", "cue", "de direct joint", "de speech F1"],
          FIND, lambda c: found(scorer, c, libraries), classes, libraries)
else:
    data, classes, bench, libraries = sys.argv[2:]
    table(["words alone: P", "R", "F1", "in a comparison: P", "R", "F1"],
          LINK, lambda c: linked(data, c, bench, libraries), classes, libraries)
