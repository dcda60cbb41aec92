package org.synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// A checkable statement: where it stands, the sentence it belongs to, and who asserts it (absent: the outlet itself).
public record Claim(Span span, int sentence, @Nullable Source assertedBy) {
    /// The claims of an article, in the order of the text.
    public static List<Claim> in(Segments segments, List<Quotation> quotations) {
        List<Claim> out = new ArrayList<>();
        for (Sentence s : segments.sentences())
            if (checkable(segments, s)) out.add(new Claim(s.span(), s.index(), source(s, quotations)));
        return out;
    }

    /// Not a question, and no fragment: it has words enough to state something.
    private static boolean checkable(Segments segments, Sentence sentence) {
        long words = segments.tokens(sentence).stream().filter(Token::isWord).count();
        String text = segments.text(sentence).replaceAll("[”\"’']+$", "");
        return words >= LEAST_WORDS && !text.endsWith("?");
    }

    private static final int LEAST_WORDS = 4;

    private static @Nullable Source source(Sentence sentence, List<Quotation> quotations) {
        return quotations.stream()
                .filter(q -> q.span().overlaps(sentence.span()))
                .map(q -> q.attribution().source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
