package org.synoptic.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;

/// Which of two articles that share a text had it first, as far as they tell: a credit or source link that names the
/// other outlet, then an agency, then not to be republished from elsewhere, then the earlier time. Two signs of the
/// same
/// rank that contradict each other say nothing.
final class Origins {
    private static final int CREDIT_LINE = 160;

    private Origins() {}

    static Optional<ArticleId> of(Article a, Article b) {
        boolean aFromB = credits(a, b);
        boolean bFromA = credits(b, a);
        if (aFromB != bFromA) return Optional.of(aFromB ? b.id() : a.id());
        if (agency(a) != agency(b)) return Optional.of(agency(a) ? a.id() : b.id());
        if (republished(a) != republished(b)) return Optional.of(republished(a) ? b.id() : a.id());
        return earlier(a, b);
    }

    private static boolean credits(Article copy, Article other) {
        if (copy.outlet().name().equalsIgnoreCase(other.outlet().name())) return false;
        return copy.origin() != null && names(copy.origin().name(), other) || endsWithCredit(copy, other);
    }

    private static boolean names(String name, Article other) {
        String wanted = plain(name);
        return sameName(wanted, plain(other.outlet().name()))
                || other.outlet().domain() != null
                        && wanted.equals(plain(other.outlet().domain()))
                || other.address() != null
                        && other.address().getHost() != null
                        && wanted.equals(plain(other.address().getHost()));
    }

    /// Equal, the first words of the other ("Meridian" for "Meridian Wire"), or its initials ("AP").
    private static boolean sameName(String a, String b) {
        return a.equals(b) || begins(a, b) || begins(b, a) || a.equals(initials(b)) || b.equals(initials(a));
    }

    private static boolean begins(String start, String whole) {
        return start.length() > 3 && whole.startsWith(start + " ");
    }

    private static String initials(String name) {
        String[] words = name.split("[\\s-]+");
        return words.length < 2
                ? ""
                : Arrays.stream(words)
                        .filter(w -> !w.isEmpty())
                        .map(w -> w.substring(0, 1))
                        .collect(Collectors.joining());
    }

    private static boolean endsWithCredit(Article copy, Article other) {
        String name = other.outlet().name();
        String text = copy.text().stripTrailing();
        return name.length() > 3
                && text.substring(Math.max(0, text.length() - CREDIT_LINE)).contains(name);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.replaceFirst("^(?:www\\.|the )", "");
    }

    private static boolean agency(Article a) {
        return "agency".equals(a.outlet().kind());
    }

    private static boolean republished(Article a) {
        return a.origin() != null && a.origin().republished();
    }

    private static Optional<ArticleId> earlier(Article a, Article b) {
        Optional<Boolean> first = Published.before(a.published(), b.published());
        return first.map(aFirst -> aFirst ? a.id() : b.id());
    }
}
