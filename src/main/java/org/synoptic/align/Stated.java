package org.synoptic.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.align.Moments.Moment;
import org.synoptic.align.Polarity.Said;
import org.synoptic.segment.Token;

/// What a sentence states that another can contradict, read once: the words that tell (those of figures left out), the
/// figures that are no part of a date, when it was, what it denies or only holds possible, and the words of which
/// another is the counterpart.
record Stated(
        Set<String> words,
        List<Set<String>> contrasts,
        Map<String, String> bodies,
        List<Figure> counts,
        List<Moment> moments,
        List<Said> said,
        boolean denies,
        boolean turned,
        boolean hedged,
        boolean deniesByPrefix) {
    private static final List<Set<String>> CONTRASTS = List.of(
            Set.of("men", "women"),
            Set.of("boys", "girls"),
            Set.of("male", "female"),
            Set.of("north", "south", "east", "west"),
            Set.of("northern", "southern", "eastern", "western"),
            Set.of("house", "senate"),
            Set.of("upper", "lower"),
            Set.of("former", "current"),
            Set.of("state", "federal", "local", "national"),
            Set.of("adults", "children"),
            Set.of("killed", "injured", "wounded", "hurt"),
            Set.of("imports", "exports"),
            Set.of("public", "private"));

    /// Of these there are many of a kind, each known by the word before it.
    private static final Set<String> BODIES = Set.of(
            ("committee subcommittee commission council court union party team club company firm bank school college"
                            + " university hospital clinic museum ministry department agency office board panel chamber"
                            + " division district province county region island village port harbour airport station bridge"
                            + " tunnel prison plant factory mine dam")
                    .split(" "));

    /// `words` and `figures` are those of the tokens; `published` is the day from which "yesterday" is told.
    static Stated in(List<Token> tokens, Set<String> words, List<Figure> figures, @Nullable String published) {
        List<Moment> moments = Moments.in(tokens, figures, published);
        return new Stated(
                without(tokens, words, figures),
                contrasts(tokens),
                bodies(tokens),
                counts(figures, moments),
                moments,
                Polarity.in(tokens),
                Polarity.denies(tokens),
                Polarity.reversals(tokens) % 2 == 1,
                Polarity.hedged(tokens),
                words.stream().anyMatch(Stated::deniesByPrefix));
    }

    private static Set<String> without(List<Token> tokens, Set<String> words, List<Figure> figures) {
        Set<String> out = new TreeSet<>(words);
        for (Figure f : figures)
            for (int i = f.firstToken(); i < f.unitEnd(); i++)
                out.remove(Stem.of(tokens.get(i).norm()));
        return out;
    }

    private static List<Set<String>> contrasts(List<Token> tokens) {
        Set<String> norms = tokens.stream().map(Token::norm).collect(Collectors.toSet());
        List<Set<String>> out = new ArrayList<>();
        for (Set<String> c : CONTRASTS) {
            Set<String> own = c.stream().filter(norms::contains).collect(Collectors.toSet());
            out.add(own.isEmpty() ? Set.of() : own);
        }
        return out;
    }

    /// The word before each body that the sentence names once: "budget" of "the budget committee".
    private static Map<String, String> bodies(List<Token> tokens) {
        Map<String, String> out = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            String body = tokens.get(i).norm();
            Token before = tokens.get(i - 1);
            if (!BODIES.contains(body) || before.kind() != Token.Kind.WORD || Stem.isCommon(before.norm())) continue;
            if (out.put(body, Stem.of(before.norm())) != null) twice.add(body);
        }
        out.keySet().removeAll(twice);
        return out;
    }

    private static List<Figure> counts(List<Figure> figures, List<Moment> moments) {
        return figures.stream()
                .filter(f -> moments.stream()
                        .noneMatch(m -> m.kind() == Moments.Kind.DAY
                                && m.firstToken() < f.endToken()
                                && f.firstToken() < m.endToken()))
                .toList();
    }

    /// "remains unchanged" denies as "has not changed" does.
    private static boolean deniesByPrefix(String stem) {
        return stem.length() > 5 && stem.startsWith("un") && !stem.startsWith("under") && !stem.startsWith("uni");
    }

    /// Whether one speaks of men where the other speaks of women, or of the budget committee where the other
    /// speaks of the harbour committee, and the like.
    boolean contrastedWith(Stated o) {
        for (Map.Entry<String, String> e : bodies.entrySet()) {
            String other = o.bodies.get(e.getKey());
            if (other != null
                    && !other.equals(e.getValue())
                    && !o.words.contains(e.getValue())
                    && !words.contains(other)) return true;
        }
        for (int i = 0; i < contrasts.size(); i++) {
            Set<String> own = contrasts.get(i);
            Set<String> other = o.contrasts.get(i);
            if (!own.isEmpty() && !other.isEmpty() && Collections.disjoint(own, other)) return true;
        }
        return false;
    }
}
