package org.synoptic.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;

/// A text that gives what was said itself: the transcript of an interview, a statement, a speech. All of
/// it is read, not what stands within quotation marks.
///
/// ```java
/// Transcript interview = Transcript.of(Segments.of(article));
/// interview.spoken(quotation, segments);  // as spoken, altered, or not in the transcript
/// ```
public final class Transcript {
    /// What a reporter leaves out of what was said without a word.
    private static final Set<String> FILLERS = Set.of("uh", "um", "er", "erm", "hm", "mhm", "äh", "ähm", "hmm", "ah");

    /// "MARSH:", "Helen Marsh:" at the start of a line.
    private static final Pattern LABEL =
            Pattern.compile("(?m)^[ \\t]*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}):(?=\\s)");

    /// An editor's [insertion] stands for so many words at most.
    private static final int REPLACED = 3;

    private static final double REPORTED = 0.6;

    private final Segments segments;
    private final List<Word> heard;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final int[] sentences;

    private Transcript(Segments segments) {
        this.segments = segments;
        String text = segments.article().text();
        List<int[]> labels = labels(text);
        heard = Words.of(text).all().stream()
                .filter(w -> !w.inserted() && !FILLERS.contains(w.norm()))
                .filter(w -> labels.stream().noneMatch(l -> l[0] <= w.start() && w.end() <= l[1]))
                .toList();
        for (int i = 0; i < heard.size(); i++)
            places.computeIfAbsent(heard.get(i).norm(), n -> new ArrayList<>()).add(i);
        sentences = new int[heard.size()];
        int sentence = 0;
        for (int i = 0; i < sentences.length; i++) {
            while (sentence < segments.sentences().size()
                    && segments.sentences().get(sentence).span().end()
                            <= heard.get(i).start()) sentence++;
            sentences[i] = sentence;
        }
    }

    public static Transcript of(Segments segments) {
        return new Transcript(segments);
    }

    private static List<int[]> labels(String text) {
        List<int[]> out = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        LABEL.matcher(text).results().forEach(m -> times.merge(m.group(1), 1, Integer::sum));
        Matcher m = LABEL.matcher(text);
        while (m.find())
            if (times.getOrDefault(m.group(1), 0) > 1 || isShouted(m.group(1))) out.add(new int[] {m.start(), m.end()});
        return out;
    }

    private static boolean isShouted(String name) {
        return name.length() > 2 && name.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether an article's words can be held against this transcript's: both are in one language, as far as they tell.
    public boolean speaksAs(Segments other) {
        return language(segments).equals(language(other));
    }

    private static String language(Segments s) {
        String told = s.article().language();
        if (told != null && !told.isBlank())
            return told.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (Segments.isGerman(s.article())) return "de";
        return Basis.of(s) == Basis.WORDS ? "en" : "";
    }

    /// What this transcript has of a quotation of another article.
    public Spoken spoken(Quotation quotation, Segments of) {
        Reading reading = Reading.of(Wording.of(of.text(quotation.span())));
        Optional<Span> there = asSpoken(quotation, reading);
        if (there.isPresent()) return new Spoken(Spoken.State.AS_SPOKEN, there.get());
        return altered(quotation, reading)
                .map(s -> new Spoken(Spoken.State.ALTERED, s))
                .orElse(Spoken.NOT);
    }

    /* The same words ------------------------------------------------------------------------------------------- */

    /// Of an outlet's own sentence around quoted words, those words count.
    private Optional<Span> asSpoken(Quotation quotation, Reading reading) {
        boolean mixed =
                quotation.type() == Quotation.Type.MIXED && !reading.pieces().isEmpty();
        if (!mixed) return inOrder(reading.spoken(), reading.all());
        List<Span> found = new ArrayList<>();
        for (Words piece : reading.pieces()) {
            Optional<Span> there = inOrder(piece, reading.all());
            if (there.isEmpty()) return Optional.empty();
            found.add(there.get());
        }
        return Optional.of(around(found));
    }

    private static Span around(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(spans.getFirst().article(), start, end);
    }

    /// The parts between marked omissions, one after another.
    private Optional<Span> inOrder(Words words, Words all) {
        List<List<Word>> parts = new ArrayList<>();
        for (Word w : words.all()) {
            if (parts.isEmpty() || w.afterCut()) parts.add(new ArrayList<>());
            parts.getLast().add(w);
        }
        if (parts.isEmpty()) return Optional.empty();
        for (int first : places.getOrDefault(parts.getFirst().getFirst().norm(), List.of())) {
            int end = after(parts, all, first);
            if (end > 0) return Optional.of(span(first, end));
        }
        return Optional.empty();
    }

    /// Where the last part ends, if the first one begins there; else 0.
    private int after(List<List<Word>> parts, Words all, int first) {
        int end = ends(parts.getFirst(), all, first);
        for (List<Word> part : parts.subList(1, parts.size())) {
            int from = end;
            if (from == 0) return 0;
            end = places.getOrDefault(part.getFirst().norm(), List.of()).stream()
                    .filter(i -> i >= from)
                    .mapToInt(i -> ends(part, all, i))
                    .filter(e -> e > 0)
                    .findFirst()
                    .orElse(0);
        }
        return end;
    }

    private int ends(List<Word> part, Words all, int first) {
        int at = first;
        for (int i = 1; i < part.size(); i++) {
            at = next(part.get(i).norm(), at, inserted(all, part.get(i - 1), part.get(i)) ? REPLACED : 0);
            if (at < 0) return 0;
        }
        return at + 1;
    }

    /// The place of the next word; a word that was said twice in a row may be printed once.
    private int next(String norm, int at, int skip) {
        for (int k = at + 1; k <= at + 1 + skip && k < heard.size(); k++)
            if (heard.get(k).norm().equals(norm)) return k;
        boolean stumbled = at + 1 < heard.size()
                && heard.get(at + 1).norm().equals(heard.get(at).norm());
        return stumbled ? next(norm, at + 1, skip) : -1;
    }

    private static boolean inserted(Words all, Word before, Word next) {
        return all.all().stream().anyMatch(w -> w.inserted() && w.start() >= before.end() && w.end() <= next.start());
    }

    private Span span(int from, int to) {
        return new Span(
                segments.article().id(),
                heard.get(from).start(),
                heard.get(to - 1).end());
    }

    /* Other words ---------------------------------------------------------------------------------------------- */

    /// The passage that comes nearest, if its words and those of the quotation are one statement.
    private Optional<Span> altered(Quotation quotation, Reading reading) {
        Words words = reading.spoken();
        Nearest nearest = Nearest.of(words, heard);
        if (nearest == null) return Optional.empty();
        Span passage = span(from(words, nearest), to(words, nearest));
        boolean indirect = quotation.type() == Quotation.Type.INDIRECT;
        for (Span candidate : List.of(passage, sentences(passage)))
            if (isOne(reading, candidate, indirect)) return Optional.of(candidate);
        return Optional.empty();
    }

    /// Where the passage begins: with the wording's first word, if that stands a little before what is shared; else as
    /// many words before it as the wording has.
    private int from(Words words, Nearest nearest) {
        int sentence = sentence(nearest.from());
        int usual = Math.max(0, nearest.from() - nearest.before());
        int farthest = nearest.before() == 0 ? usual : Math.max(0, usual - nearest.before() - REPLACED);
        for (int i = usual; i >= farthest; i--)
            if (sentence(i) == sentence
                    && heard.get(i).root().equals(words.get(0).root())) return i;
        while (usual < nearest.from() && sentence(usual) != sentence) usual++;
        return usual;
    }

    private int to(Words words, Nearest nearest) {
        int sentence = sentence(nearest.to() - 1);
        int usual = Math.min(heard.size(), nearest.to() + nearest.after());
        int farthest = nearest.after() == 0 ? usual : Math.min(heard.size(), usual + nearest.after() + REPLACED);
        String last = words.get(words.size() - 1).root();
        for (int i = usual; i <= farthest; i++)
            if (sentence(i - 1) == sentence && heard.get(i - 1).root().equals(last)) return i;
        while (usual > nearest.to() && sentence(usual - 1) != sentence) usual--;
        return usual;
    }

    /// The sentence that a word stands in.
    private int sentence(int word) {
        return sentences[word];
    }

    private boolean isOne(Reading reading, Span passage, boolean indirect) {
        Likeness likeness = org.synoptic.quote.Matcher.likeness(
                reading, Reading.of(Wording.of(segments.text(passage))), Meaning.none());
        return likeness.relation() != Relation.UNRELATED && (!indirect || likeness.similarity() >= REPORTED);
    }

    private Span sentences(Span passage) {
        List<Span> touched = segments.sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.overlaps(passage))
                .toList();
        return touched.isEmpty() ? passage : around(touched);
    }

    /// The stretch of what was heard that shares most with a wording, close together: where it is, and how
    /// many words of the wording stand before and after it.
    private record Nearest(int from, int to, int before, int after) {
        private static final double ANOTHER_WORD = 0.4;
        private static final double SKIPPED = 0.2;
        private static final double LEAST = 1.5;

        static @Nullable Nearest of(Words words, List<Word> heard) {
            int n = words.size();
            double[] scores = new double[n + 1];
            int[] starts = new int[n + 1];
            int[] firsts = new int[n + 1];
            double best = LEAST;
            Nearest out = null;
            for (int j = 1; j <= heard.size(); j++) {
                double diagonal = 0;
                int diagonalStart = j - 1;
                int diagonalFirst = 0;
                Word there = heard.get(j - 1);
                for (int i = 1; i <= n; i++) {
                    Word here = words.get(i - 1);
                    boolean same = here.root().equals(there.root());
                    double met = diagonal + (same ? Math.max(0.2, here.weight()) : -ANOTHER_WORD);
                    double up = scores[i] - SKIPPED;
                    double left = scores[i - 1] - SKIPPED;
                    double score = Math.max(Math.max(met, 0), Math.max(up, left));
                    int start = starts[i];
                    int first = firsts[i];
                    if (score == 0) {
                        start = j;
                        first = i;
                    } else if (score == met) {
                        start = diagonal <= 0 ? j - 1 : diagonalStart;
                        first = diagonal <= 0 ? i - 1 : diagonalFirst;
                    } else if (score == left) {
                        start = starts[i - 1];
                        first = firsts[i - 1];
                    }
                    diagonal = scores[i];
                    diagonalStart = starts[i];
                    diagonalFirst = firsts[i];
                    scores[i] = score;
                    starts[i] = start;
                    firsts[i] = first;
                    if (same && score > best) {
                        best = score;
                        out = new Nearest(start, j, first, n - i);
                    }
                }
            }
            return out;
        }
    }
}
