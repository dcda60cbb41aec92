package org.synoptic.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// Finds the longest name an article has for who is named in place, be it by a surname, a pronoun, a
/// role or a body.
final class Names {
    private static final Map<String, String> TITLES = Map.of(
            "sen",
            "senator",
            "rep",
            "congressman",
            "gov",
            "governor",
            "prof",
            "professor",
            "dr",
            "doctor",
            "gen",
            "general",
            "lt",
            "lieutenant",
            "col",
            "colonel",
            "sgt",
            "sergeant");

    private final Segments segments;
    private final Lexicon words;
    private final List<Entity> entities;
    private final Map<Integer, Entity> byPlace = new HashMap<>();
    private final Pronouns pronouns;

    Names(Segments segments, Lexicon words) {
        this.segments = segments;
        this.words = words;
        this.entities = Entities.of(segments, words);
        for (Entity e : entities) for (Entity.Place p : e.places()) byPlace.put(p.start(), e);
        this.pronouns = new Pronouns(segments, words, entities);
    }

    /// The source for words in place, given the last one who spoke.
    Source source(Span mention, @Nullable Source last) {
        int from = token(mention.start());
        int to = from;
        while (to < segments.tokens().size() && at(to).end() <= mention.end()) to++;
        String said = mention.in(segments.article().text());
        if (to <= from) return new Source(said, mention, null);
        boolean pronoun = to - from == 1 && words.is("pronoun", Grammar.bare(at(from).norm()));
        Entity known = pronoun ? pronouns.entity(at(from), entity(last)) : named(from, to, last);
        if (known == null && at(from).norm().matches("it|es"))
            return new Source(subjectBefore(from, said), mention, null);
        if (known == null) return new Source(plain(from, to, said), mention, null);
        return new Source(longest(known).name(), mention, known.role());
    }

    /// Who speaks for a body, where the article names somebody with that role.
    @Nullable
    Source spokesperson(Source body) {
        Entity known = entity(body);
        if (known == null ? !isBody(body.name()) : known.person()) return null;
        Set<String> of = lower(body.name());
        Entity best = null;
        for (Entity e : entities)
            if (e.person() && speaksFor(e, of) && (best == null || first(e) < first(best))) best = e;
        return best == null ? null : new Source(best.name(), null, best.role());
    }

    /// "the ministry", "the Harbour Ministry of Ostria": a body by its noun.
    private boolean isBody(String name) {
        String[] noun = name.toLowerCase(Locale.ROOT)
                .split(" (of|for|in|at|von|der|des|für) ")[0]
                .split(" ");
        return words.is("body", noun[noun.length - 1]) && !name.matches("(?i)(an?|one|another|ein|eine) .*");
    }

    private boolean speaksFor(Entity e, Set<String> of) {
        boolean spokes = e.roleWords().stream().anyMatch(w -> w.startsWith("spokes") || w.contains("sprecher"));
        return spokes && e.roleWords().stream().anyMatch(w -> w.length() > 3 && of.contains(w));
    }

    private static int first(Entity e) {
        return e.places().getFirst().start();
    }

    @Nullable
    private Entity entity(@Nullable Source source) {
        if (source == null) return null;
        return entities.stream()
                .filter(e -> e.name().equals(source.name()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Entity named(int from, int to, @Nullable Source last) {
        if (areSeveral(from, to)) return null;
        int comma = from;
        while (comma < to && !at(comma).norm().matches("[,(]|who|-")) comma++;
        Entity person = personIn(from, comma, false);
        if (person == null && comma < to) person = afterComma(comma, to);
        if (person == null) person = appositive(to);
        if (person != null) return person;
        int head = head(from, comma);
        if (head < 0) return null;
        Token noun = at(head);
        Entity place = byPlace.get(runStart(head));
        boolean named = place != null && (place.name().contains(" ") || !words.is("body", noun.norm()));
        if (Character.isUpperCase(noun.text().codePointAt(0)) && named) return place;
        if (words.is("role", noun.norm())) return byRole(noun, from, comma, last);
        return words.is("body", noun.norm()) ? byBody(noun, from, last) : null;
    }

    /// "Ada Holm and Ben Oster", "both sides": more than one.
    private boolean areSeveral(int from, int to) {
        if (at(from).norm().matches("both|beide")) return true;
        boolean before = false;
        for (int i = from; i < to; i++) {
            Entity e = byPlace.get(at(i).start());
            if (at(i).norm().equals(",")) return false;
            if (e != null && e.person() && before) return true;
            before = at(i).norm().matches("and|und")
                            && i > from
                            && Character.isUpperCase(at(i - 1).text().codePointAt(0))
                    || before && e == null;
        }
        return false;
    }

    /// "the mayor of Quay, Ada Holm, …": a person between commas who is nothing but named there.
    private @Nullable Entity afterComma(int comma, int to) {
        int from = comma + 1;
        int end = from;
        while (end < to && !at(end).norm().equals(",")) end++;
        return from < end && !at(comma).norm().equals("who") ? personIn(from, end, true) : null;
    }

    /// "A spokesman for the ministry | , Tom Lind, said": who a comma adds to the phrase before it.
    private @Nullable Entity appositive(int to) {
        if (to + 1 >= segments.tokens().size() || !at(to).norm().equals(",")) return null;
        int end = to + 1;
        while (end < segments.tokens().size() && end - to < 8 && !at(end).norm().matches("[,;:]")) end++;
        if (end == segments.tokens().size() || !at(end).norm().equals(",")) return null;
        return personIn(to + 1, end, true);
    }

    /// The person a phrase ends with; `alone` asks that nothing but roles and titles stand before.
    private @Nullable Entity personIn(int from, int to, boolean alone) {
        Entity found = null;
        for (int i = from; i < to; i++) {
            Entity e = byPlace.get(at(i).start());
            if (e == null || !e.person()) continue;
            Token before = i > from ? at(i - 1) : at(i);
            if (i > from && words.is("preposition", before.norm())
                    || before.norm().matches("of|for|von|des|der") && i > from) continue;
            if (alone
                    && i > from
                    && !words.is("role", before.norm())
                    && !before.norm().equals(".")) return null;
            int end = i + 1;
            while (end < to
                    && !at(end - 1).text().matches(".+['’]s?")
                    && (Character.isUpperCase(at(end).text().codePointAt(0))
                            || at(end).norm().matches("\\.|de|van|von|der|del|al|bin"))) end++;
            boolean owner = at(end - 1).text().matches(".*['’]s?");
            boolean ends = end == to
                    || words.is("preposition", at(end).norm())
                    || at(end).norm().matches("of|and|und|himself|herself|also|von|aus");
            if (!owner && ends) found = e;
        }
        return found;
    }

    /// The noun that a phrase is about: the last word before "of", "for" and the like.
    private int head(int from, int to) {
        int head = -1;
        for (int i = from; i < to; i++) {
            Token t = at(i);
            boolean link = words.is("preposition", t.norm())
                    || t.norm().equals("of")
                    || words.german() && words.is("determiner", t.norm());
            if (link && head >= 0) return head;
            if (t.isWord() && !words.is("determiner", t.norm())) head = i;
        }
        return head;
    }

    /// The start of the run of capitals that holds this token.
    private int runStart(int i) {
        int from = i;
        while (from > 0
                && byPlace.get(at(from).start()) == null
                && Character.isUpperCase(at(from - 1).text().codePointAt(0))) from--;
        return at(from).start();
    }

    private @Nullable Entity byRole(Token noun, int from, int to, @Nullable Source last) {
        if (at(from).norm().matches("an?|another|some|one|two|three|many|several|few|ein|eine|einer|mehrere|viele"))
            return null;
        Set<String> said = new HashSet<>();
        for (int i = from; i < to; i++)
            if (at(i).isWord() && !words.is("determiner", at(i).norm())) said.add(Entities.bare(at(i).norm()));
        Entity speaker = entity(last);
        List<Entity> fit = entities.stream()
                .filter(e -> e.person() && has(e, noun.norm()) && agrees(e, noun))
                .toList();
        return fit.stream()
                .max(Comparator.<Entity>comparingInt(e -> overlap(e, said))
                        .thenComparingInt(e -> e == speaker ? 1 : 0)
                        .thenComparingInt(e -> recency(e, noun.start()))
                        .thenComparing(Entity::name))
                .orElse(null);
    }

    private static boolean has(Entity e, String role) {
        Set<String> of = e.roleWords();
        return of.contains(role) || of.stream().anyMatch(w -> role.equals(TITLES.get(w)));
    }

    private boolean agrees(Entity e, Token noun) {
        Entity.Gender told = words.is("she", noun.norm())
                ? Entity.Gender.SHE
                : words.is("he", noun.norm()) && !words.german() ? Entity.Gender.HE : Entity.Gender.UNKNOWN;
        return e.gender().agrees(told);
    }

    private static int overlap(Entity e, Set<String> said) {
        Set<String> of = new HashSet<>(e.roleWords());
        of.retainAll(said);
        return of.size();
    }

    /// Earlier mentions count, the nearer the more; who is named only later counts least.
    private static int recency(Entity e, int at) {
        Entity.Place before = e.before(at);
        return before == null ? -e.places().getFirst().start() : before.start();
    }

    private @Nullable Entity byBody(Token noun, int from, @Nullable Source last) {
        if (at(from).norm().matches("an?|another|some|one|many|several|few|ein|eine|einer")) return null;
        Entity named = latest(noun.start(), noun.norm());
        if (named != null) return named;
        boolean any = noun.norm()
                .matches(
                        "company|firm|group|organisation|organization|body|unternehmen|konzern|firma|verein|gesellschaft");
        if (!any) return null;
        Entity speaker = entity(last);
        return speaker != null && !speaker.person() ? speaker : latest(noun.start(), "");
    }

    private @Nullable Entity latest(int at, String noun) {
        return entities.stream()
                .filter(e -> !e.person()
                        && e.name().contains(" ")
                        && (noun.isEmpty() ? isBody(e) : e.words().contains(noun)))
                .filter(e -> e.before(at) != null)
                .max(Comparator.<Entity>comparingInt(e -> recency(e, at)).thenComparing(Entity::name))
                .orElse(null);
    }

    private boolean isBody(Entity e) {
        return e.words().stream().anyMatch(w -> words.is("body", w));
    }

    /// "NHA" is the National Harbour Authority, "Harbour Authority" too.
    private Entity longest(Entity e) {
        if (e.person()) return e;
        Entity best = e;
        for (Entity other : entities) {
            if (other.person() || other.name().length() <= best.name().length()) continue;
            boolean within = other.words().containsAll(e.words()) && e.name().contains(" ");
            if (within || initials(other).equals(e.name())) best = other;
        }
        return best;
    }

    private static String initials(Entity e) {
        return java.util.Arrays.stream(e.name().split("[\\s-]+"))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    /// Words that name nobody known: without the possessive, and without the article before a proper
    /// name.
    private String plain(int from, int to, String said) {
        boolean proper = to - from > 1
                && at(from).norm().equals("the")
                && Character.isUpperCase(at(from + 1).text().codePointAt(0));
        return Entities.bare(proper ? said.substring(at(from + 1).start() - at(from).start()) : said);
    }

    /// "The message came at six. “…,” it said.": the noun phrase that opened the sentence before.
    private String subjectBefore(int pronoun, String said) {
        Sentence before = null;
        for (Sentence s : segments.sentences()) if (s.endToken() <= pronoun) before = s;
        if (before == null || !words.is("determiner", at(before.firstToken()).norm())) return said;
        int to = before.firstToken() + 1;
        while (to < before.endToken() && to - before.firstToken() < 4 && isNoun(at(to))) to++;
        if (to - before.firstToken() < 2) return said;
        return segments.article()
                .text()
                .substring(at(before.firstToken()).start(), at(to - 1).end());
    }

    private boolean isNoun(Token t) {
        boolean small = words.is("verb", t.norm()) || words.is("stop", t.norm()) || words.is("preposition", t.norm());
        return t.isWord() && !small && !words.isCue(t.norm()) && !t.norm().endsWith("ed");
    }

    private static Set<String> lower(String s) {
        return Set.copyOf(List.of(s.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
                .distinct()
                .toList());
    }

    private int token(int start) {
        int low = 0;
        int high = segments.tokens().size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (at(mid).start() < start) low = mid + 1;
            else high = mid;
        }
        return low;
    }

    private Token at(int i) {
        return segments.tokens().get(i);
    }
}
