package org.synoptic.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.quote.Quotation;
import org.synoptic.quote.Source;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// A checkable statement: where it stands, the sentence it belongs to, who asserts it (absent: the outlet itself), and
/// how probably it can be checked at all, from 0 to 1.
///
/// `The council closed the bridge on Monday.` is one; `What a day!` and `We are better than that.` are not.
public record Claim(Span span, int sentence, @Nullable Source assertedBy, double certainty) {
    private static final int LEAST_WORDS = 4;
    private static final double CHECKABLE = 0.5;
    /// Lines about who made the piece.
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)contributed to this (?:report|story|article)"
                    + "|^\\W*(?:additional )?(?:reporting|editing|writing|photographs?|photos?|translation|graphics?) by\\b"
                    + "|^\\W*this (?:article|story|report|piece) (?:was|has been) (?:updated|amended|corrected|originally published)");

    public Claim {
        if (!(certainty >= 0 && certainty <= 1))
            throw new IllegalArgumentException("A certainty runs from 0 to 1: " + certainty);
    }

    /// The claims of an article, in the order of the text.
    public static List<Claim> in(Segments segments, List<Quotation> quotations) {
        List<Claim> out = new ArrayList<>();
        Traits traits = new Traits(segments, quotations);
        Set<String> before = new HashSet<>();
        for (Sentence s : segments.sentences()) {
            boolean whole =
                    whole(segments, s) && !CREDIT.matcher(segments.text(s)).find() && before.add(words(segments, s));
            double certainty = whole ? Checkability.TRAINED.of(traits.of(s)) : 0;
            if (certainty >= CHECKABLE) out.add(new Claim(s.span(), s.index(), source(s, quotations), certainty));
        }
        return out;
    }

    /// Its words alone, so that a line pulled out of the text is known again by whatever marks it stands in.
    private static String words(Segments segments, Sentence sentence) {
        return segments.tokens(sentence).stream()
                .filter(Token::isWord)
                .map(Token::norm)
                .collect(Collectors.joining(" "));
    }

    /// Not a question, and no fragment: it has words enough to state something.
    private static boolean whole(Segments segments, Sentence sentence) {
        long words = segments.tokens(sentence).stream().filter(Token::isWord).count();
        String text = segments.text(sentence).replaceAll("[”\"’']+$", "");
        return words >= LEAST_WORDS && !text.endsWith("?");
    }

    private static @Nullable Source source(Sentence sentence, List<Quotation> quotations) {
        return quotations.stream()
                .filter(q -> q.span().overlaps(sentence.span()))
                .map(q -> q.attribution().source())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
