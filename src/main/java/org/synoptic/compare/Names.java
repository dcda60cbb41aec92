package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.article.Outlet;

/// What gives the outlets of some articles away: their names whole and by their telling words, what their addresses are
/// made of, and who wrote. A telling word is one that the texts don't use for a place or a people: with an "Ostria
/// Courier" it is "Courier", as long as another outlet writes "in Ostria".
///
/// @param whole names that are covered wherever they stand
/// @param words single words, which may be ordinary ones too
/// @param labels what an address, mail address or handle is covered for
/// @param runs names written in one, which are covered in any word
record Names(List<Pattern> whole, List<Word> words, Set<String> labels, Set<String> runs) {
    /// A word that is covered where it has a capital; an ordinary one not where the capital is a sentence's.
    record Word(Pattern pattern, boolean ordinary) {}

    /// From here on a label is found inside longer words of an address.
    static final int LONG = 5;

    private static final int RUN = 7;
    private static final int LEAST_PART = 3;
    private static final int LONGEST_SHORT = 4;

    Names {
        whole = List.copyOf(whole);
        words = List.copyOf(words);
        labels = Set.copyOf(labels);
        runs = Set.copyOf(runs);
    }

    static Names in(List<Article> articles) {
        return new Gathering(articles).names();
    }

    /// Letters and figures alone, in lower case.
    static String squashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// The words of a name, without an article before them or an ending of the web.
    static List<String> wordsOf(String name) {
        List<String> words = new ArrayList<>(Stream.of(name.split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(w -> !w.isEmpty())
                .toList());
        if (words.size() > 1 && NameWords.ARTICLES.contains(lower(words.getFirst()))) words.removeFirst();
        if (words.size() > 1 && NameWords.ENDINGS.contains(lower(words.getLast()))) words.removeLast();
        return words;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Collects the names of the articles of one comparison.
    private static final class Gathering {
        private final List<Article> articles;
        private final Set<String> whole = new LinkedHashSet<>();
        private final Set<String> single = new LinkedHashSet<>();
        private final Set<String> capitals = new LinkedHashSet<>();
        private final Set<String> labels = new LinkedHashSet<>();
        private final Set<String> runs = new LinkedHashSet<>();
        private final Set<String> plain = new HashSet<>();

        Gathering(List<Article> articles) {
            this.articles = articles;
            for (Article a : articles)
                for (String w : a.text().split("[^\\p{L}\\p{N}]+")) if (w.equals(lower(w))) plain.add(w);
        }

        Names names() {
            for (Article a : articles) {
                if (!a.outlet().equals(Outlet.UNKNOWN)) outlet(a, a.outlet().name());
                if (a.origin() != null) outlet(a, a.origin().name());
                if (a.outlet().domain() != null) domain(a.outlet().domain());
                if (a.address() != null && a.address().getHost() != null)
                    domain(a.address().getHost());
                for (String byline : a.bylines()) byline(a, byline);
            }
            List<Word> words = new ArrayList<>();
            for (String w : single) words.add(new Word(pattern(List.of(w)), ordinary(w)));
            for (String c : capitals) words.add(new Word(bounded(Pattern.quote(c)), false));
            List<Pattern> names =
                    whole.stream().map(n -> pattern(List.of(n.split(" ")))).toList();
            return new Names(names, words, labels, runs);
        }

        private void outlet(Article from, String name) {
            List<String> words = wordsOf(name);
            if (words.isEmpty()) return;
            labels.add(squashed(String.join("", words)));
            if (words.size() == 1) {
                single.add(words.getFirst());
                return;
            }
            whole(words);
            for (String w : words) if (tells(from, w)) single.add(w);
            initials(from, words);
        }

        private void whole(List<String> words) {
            whole.add(String.join(" ", words));
            String run = squashed(String.join("", words));
            if (run.length() >= RUN) runs.add(run);
        }

        private boolean tells(Article from, String word) {
            if (word.length() < LEAST_PART || NameWords.COMMON.contains(lower(word))) return false;
            if (NameWords.PRESS.contains(lower(word)) || word.equals(word.toUpperCase(Locale.ROOT))) return true;
            boolean people = NameWords.PEOPLE.matcher(word).find();
            Pattern used = Pattern.compile(
                    (people ? "" : "(?<!\\p{L})(?:%s)\\s+".formatted(NameWords.WHERE)) + Pattern.quote(word));
            return others(from, word).noneMatch(text -> used.matcher(text).find());
        }

        /// The texts of those whose names don't hold the word.
        private Stream<String> others(Article from, String word) {
            return articles.stream()
                    .filter(a -> a != from && !wordsOf(a.outlet().name()).contains(word))
                    .map(Article::text);
        }

        private void initials(Article from, List<String> words) {
            String all = words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
            String great = all.replaceAll("\\p{Ll}", "");
            for (String letters : new LinkedHashSet<>(List.of(all.toUpperCase(Locale.ROOT), great))) {
                if (letters.length() < 2 || NameWords.COMMON.contains(lower(letters))) continue;
                Pattern used = bounded(Pattern.quote(letters));
                if (letters.length() > 2
                        || others(from, letters).noneMatch(t -> used.matcher(t).find())) capitals.add(letters);
            }
        }

        private void domain(String host) {
            List<String> parts = List.of(lower(host).split("\\."));
            int end = parts.size() > 1 ? parts.size() - 1 : 1;
            for (String part : parts.subList(0, end)) {
                String label = squashed(part);
                if (label.length() < 2 || NameWords.HOSTS.contains(label)) continue;
                labels.add(label);
                if (label.length() >= RUN && !plain.contains(label)) runs.add(label);
                if (label.length() <= LONGEST_SHORT && !NameWords.COMMON.contains(label))
                    capitals.add(label.toUpperCase(Locale.ROOT));
            }
        }

        private void byline(Article from, String byline) {
            for (String part : NameWords.BETWEEN.split(byline)) {
                if (part.contains("@")) labels.add(squashed(part));
                List<String> words = Stream.of(part.split("[^\\p{L}\\p{N}\\p{M}]+"))
                        .filter(w -> !w.isEmpty())
                        .toList();
                int last = words.size();
                while (last > 0
                        && words.get(last - 1).equals(lower(words.get(last - 1)))
                        && Character.isLowerCase(words.get(last - 1).codePointAt(0))) last--;
                person(from, words.subList(0, last));
            }
        }

        private void person(Article from, List<String> words) {
            if (words.size() > 1) whole(words);
            if (words.isEmpty() || Character.isLowerCase(words.getFirst().codePointAt(0))) return;
            String last = words.getLast();
            Pattern used = pattern(List.of(last));
            boolean own = last.length() >= LEAST_PART
                    && !NameWords.COMMON.contains(lower(last))
                    && !plain.contains(lower(last))
                    && others(from, last).noneMatch(text -> used.matcher(text).find());
            if (own) single.add(last);
        }

        private boolean ordinary(String word) {
            return NameWords.PRESS.contains(lower(word)) || plain.contains(lower(word));
        }

        private static Pattern pattern(List<String> words) {
            return bounded(
                    words.stream().map(Gathering::forms).collect(Collectors.joining("[^\\p{L}\\p{N}\\n]{0,3}")) + "s?");
        }

        /// As it is written, with a capital, or in capitals.
        private static String forms(String word) {
            int first = word.offsetByCodePoints(0, 1);
            return Stream.of(
                            word,
                            word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first),
                            word.toUpperCase(Locale.ROOT))
                    .distinct()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")"));
        }

        /// Scripts that write without spaces have no edges of words.
        private static Pattern bounded(String name) {
            return Pattern.compile("(?<![\\p{L}\\p{N}&&[^\\p{Lo}]])" + name + "(?![\\p{L}\\p{N}&&[^\\p{Lo}]])");
        }
    }
}
