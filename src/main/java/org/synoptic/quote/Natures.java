package org.synoptic.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.quote.WordDifference.Kind;
import org.synoptic.quote.WordDifference.Nature;
import org.synoptic.quote.WordDifference.Run;

/// Tells runs that change the meaning from those that only change the wording. Seen from both sides
/// alike.
final class Natures {
    private final String a;
    private final String b;
    private final List<Run> runs;
    private final Set<String> gone;
    private final Set<String> come;

    private Natures(String a, String b, List<Run> runs) {
        this.a = a;
        this.b = b;
        this.runs = runs;
        this.gone = norms(Kind.DELETED);
        this.come = norms(Kind.INSERTED);
    }

    static List<Run> told(String a, String b, List<Run> runs) {
        Natures natures = new Natures(a, b, runs);
        List<Run> out = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run r = runs.get(i);
            out.add(new Run(r.kind(), natures.of(i), r.aStart(), r.aEnd(), r.bStart(), r.bEnd()));
        }
        return out;
    }

    private Nature of(int i) {
        Run run = runs.get(i);
        if (run.kind() == Kind.SAME) return Nature.SAME;
        List<Word> words = words(run);
        List<Word> telling = words.stream().filter(w -> !isSmall(w)).toList();
        if (telling.isEmpty()) return Nature.SMALL;
        Set<String> other = run.kind() == Kind.DELETED ? come : gone;
        if (telling.stream().allMatch(w -> other.contains(w.norm()))) return Nature.MOVED;
        return isForm(i, telling) ? Nature.FORM : Nature.MEANING;
    }

    private static boolean isSmall(Word w) {
        return w.isFunction() && !Conflicts.isNegation(w.norm());
    }

    /// Whether the run beside it on the other side has the same words in other forms, and no more.
    private boolean isForm(int i, List<Word> telling) {
        for (int k : new int[] {i - 1, i + 1}) {
            if (k < 0 || k >= runs.size()) continue;
            Run beside = runs.get(k);
            if (beside.kind() == Kind.SAME || beside.kind() == runs.get(i).kind()) continue;
            List<Word> others = words(beside).stream().filter(w -> !isSmall(w)).toList();
            if (stems(telling).equals(stems(others)) && telling.stream().noneMatch(Word::isFigure)) return true;
        }
        return false;
    }

    private static Set<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).collect(Collectors.toSet());
    }

    private Set<String> norms(Kind kind) {
        Set<String> out = new HashSet<>();
        for (Run r : runs) if (r.kind() == kind) for (Word w : words(r)) out.add(w.norm());
        return out;
    }

    private List<Word> words(Run r) {
        boolean left = r.kind() == Kind.DELETED;
        return Words.of(left ? a.substring(r.aStart(), r.aEnd()) : b.substring(r.bStart(), r.bEnd()))
                .all();
    }
}
