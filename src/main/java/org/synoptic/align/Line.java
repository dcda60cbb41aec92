package org.synoptic.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// A sentence made ready to be compared.
record Line(
        Sentence sentence,
        List<Token> tokens,
        List<String> stems,
        Set<String> words,
        Set<String> pairs,
        Set<String> names,
        Set<String> dates,
        List<Figure> figures,
        Set<String> quoted,
        List<Clauses.Clause> clauses,
        Set<String> grams,
        Set<String> speakers,
        int negations,
        Stated stated,
        float[] vector) {

    private static final int GRAM = 4;

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "nobody",
            "none",
            "neither",
            "nor",
            "without",
            "cannot",
            "denied",
            "denies",
            "deny",
            "refused",
            "refuses",
            "failed",
            "fails",
            "rejected",
            "rejects");

    static Line of(Witness witness, Sentence sentence, float[] vector) {
        List<Token> tokens = witness.segments().tokens(sentence);
        List<String> stems = stems(tokens);
        Set<String> words = new LinkedHashSet<>(stems);
        List<Figure> figures = Figures.in(tokens);
        return new Line(
                sentence,
                tokens,
                stems,
                words,
                pairs(stems),
                names(tokens),
                dates(tokens),
                figures,
                quoted(tokens),
                Clauses.in(tokens),
                grams(stems),
                speakers(witness, sentence),
                (int) tokens.stream().filter(Line::negates).count(),
                Stated.in(tokens, words, figures, witness.segments().article().published()),
                vector);
    }

    /// Whether it has a figure of the same value.
    boolean has(Figure figure) {
        for (Figure f : figures) if (f.sameValue(figure)) return true;
        return false;
    }

    static boolean negates(Token t) {
        return NEGATIONS.contains(t.norm()) || t.norm().endsWith("n't");
    }

    private static List<String> stems(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.isWord() && !Stem.isCommon(t.norm()))
                .map(t -> Stem.of(t.norm()))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static Set<String> pairs(List<String> stems) {
        Set<String> out = new HashSet<>();
        for (int i = 1; i < stems.size(); i++) out.add(stems.get(i - 1) + " " + stems.get(i));
        return out;
    }

    /// The runs of four letters, so that words of one root meet.
    private static Set<String> grams(List<String> stems) {
        Set<String> out = new LinkedHashSet<>();
        for (String stem : stems) {
            String word = "#" + stem + "#";
            for (int i = 0; i + GRAM <= word.length(); i++) out.add("#" + word.substring(i, i + GRAM));
        }
        return out;
    }

    /// The last names of those who are quoted in the sentence.
    private static Set<String> speakers(Witness witness, Sentence sentence) {
        Set<String> out = new LinkedHashSet<>();
        for (Quotation q : witness.quotations()) {
            Source source = q.attribution().source();
            if (source != null && q.span().overlaps(sentence.span())) {
                String[] names = source.name().strip().split("\\s+");
                out.add(Stem.of(names[names.length - 1].toLowerCase(Locale.ROOT)));
            }
        }
        return out;
    }

    /// Capitalised words that don't open the sentence or a quotation.
    private static Set<String> names(List<Token> tokens) {
        Set<String> out = new LinkedHashSet<>();
        for (int i = 1; i < tokens.size(); i++)
            if (isName(tokens, i)) out.add(Stem.of(tokens.get(i).norm()));
        return out;
    }

    static boolean isName(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        return i > 0
                && t.kind() == Token.Kind.WORD
                && Character.isUpperCase(t.text().codePointAt(0))
                && t.text().length() > 1
                && !Stem.isCommon(t.norm())
                && Dates.named(t.text(), t.norm()).isEmpty()
                && (tokens.get(i - 1).isWord()
                        || "(,’'&-".contains(tokens.get(i - 1).text()));
    }

    private static Set<String> dates(List<Token> tokens) {
        Set<String> out = new LinkedHashSet<>();
        for (Token t : tokens) if (t.isWord()) out.add(Dates.named(t.text(), t.norm()));
        out.remove("");
        return out;
    }

    private static Set<String> quoted(List<Token> tokens) {
        List<String> inside = new ArrayList<>();
        boolean open = false;
        for (Token t : tokens) {
            if (t.text().equals("“")) open = true;
            else if (t.text().equals("”")) open = false;
            else if (t.text().equals("\"")) open = !open;
            else if (open && t.isWord() && !Stem.isCommon(t.norm())) inside.add(Stem.of(t.norm()));
        }
        return new HashSet<>(inside);
    }
}
