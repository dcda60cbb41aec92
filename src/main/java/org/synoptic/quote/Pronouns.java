package org.synoptic.quote;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Sentence;
import org.synoptic.segment.Token;

/// Whom a pronoun stands for: who spoke last, or the person named nearest before it that gender allows.
record Pronouns(Segments segments, Lexicon words, List<Entity> entities) {
    private static final int FARTHEST = 7;

    @Nullable
    Entity entity(Token pronoun, @Nullable Entity last) {
        String norm = Grammar.bare(pronoun.norm());
        if (norm.matches("who|which|that|der|die|das")) return nearest(pronoun.start());
        if (norm.matches("i|we|ich|wir|man|one")) return null;
        if (norm.matches("it|es")) return thing(pronoun.start(), last);
        if (norm.equals("they")) return last != null && !last.person() ? last : thing(pronoun.start(), null);
        Entity.Gender gender = norm.matches("he|er") ? Entity.Gender.HE : Entity.Gender.SHE;
        int sentence = sentence(pronoun.start());
        return entities.stream()
                .filter(e -> e.person() && e.gender().agrees(gender) && isNear(e, pronoun.start(), sentence, e == last))
                .max(Comparator.<Entity>comparingDouble(e -> score(e, pronoun.start(), sentence, gender, e == last))
                        .thenComparing(Entity::name))
                .orElse(last != null && last.person() ? last : null);
    }

    private boolean isNear(Entity e, int at, int sentence, boolean last) {
        Entity.Place place = e.before(at);
        return place != null && (last || sentence - place.sentence() <= FARTHEST);
    }

    private double score(Entity e, int at, int sentence, Entity.Gender gender, boolean last) {
        Entity.Place place = e.before(at);
        if (place == null) return -100;
        int away = sentence - place.sentence();
        double score = -Math.min(away, FARTHEST);
        if (last) score = Math.max(score, -2) + 1.6;
        if (place.first()) score += 1.2;
        if (e.gender() == gender) score += 2.5;
        if (e.gender() == Entity.Gender.UNKNOWN && e.role() == null) score -= 1.5;
        if (within(place.start())) score -= 1.5;
        return score;
    }

    /// Whether a mention stands within quotation marks: whom a quotation names seldom speaks next.
    private boolean within(int at) {
        int from = at;
        String text = segments.article().text();
        while (from > 0 && text.charAt(from - 1) != '\n') from--;
        boolean open = false;
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '„' || c == '«') open = true;
            else if (c == '”' || c == '»') open = false;
            else if (c == '"') open = !open;
        }
        return open;
    }

    private @Nullable Entity nearest(int at) {
        Entity best = null;
        int nearest = at - 40;
        for (Entity e : entities) {
            Entity.Place place = e.person() ? e.before(at) : null;
            if (place != null && place.start() > nearest) {
                nearest = place.start();
                best = e;
            }
        }
        return best;
    }

    private @Nullable Entity thing(int at, @Nullable Entity last) {
        if (last != null && !last.person()) return last;
        int sentence = sentence(at);
        return entities.stream()
                .filter(e -> !e.person()
                        && isNear(e, at, sentence, false)
                        && sentence - place(e, at).sentence() <= 2)
                .filter(e -> place(e, at).first())
                .max(Comparator.<Entity>comparingInt(e -> place(e, at).start()))
                .orElse(null);
    }

    private static Entity.Place place(Entity e, int at) {
        Entity.Place place = e.before(at);
        return place == null ? e.places().getFirst() : place;
    }

    private int sentence(int at) {
        int index = 0;
        for (Sentence s : segments.sentences()) if (s.span().start() <= at) index = s.index();
        return index;
    }
}
