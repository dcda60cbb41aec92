package org.synoptic.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Token;

/// Gathers the names of an article: which runs of capitalised words name the same person or body.
final class Entities {
    private static final class Draft {
        final List<NameRuns.Run> runs = new ArrayList<>();
        String name = "";

        @Nullable
        String role;

        Entity.Gender gender = Entity.Gender.UNKNOWN;
        boolean person;
        boolean body;
    }

    private final Segments segments;
    private final Lexicon words;
    private final Roles roles;
    private final Map<String, Draft> byName = new LinkedHashMap<>();
    private final Map<String, Draft> bySurname = new HashMap<>();
    private final Set<String> inside = new HashSet<>();

    private Entities(Segments segments, Lexicon words) {
        this.segments = segments;
        this.words = words;
        this.roles = new Roles(segments, words);
    }

    static List<Entity> of(Segments segments, Lexicon words) {
        Entities entities = new Entities(segments, words);
        List<NameRuns.Run> runs = new NameRuns(segments, words).all();
        for (NameRuns.Run run : runs) entities.noteInside(run);
        for (NameRuns.Run run : runs) if (run.size() > 1) entities.addFull(run);
        for (NameRuns.Run run : runs) if (run.size() == 1) entities.addShort(run);
        return entities.all();
    }

    private void noteInside(NameRuns.Run run) {
        boolean first = run.from() == segments.sentences().get(run.sentence()).firstToken();
        if (!first) inside.add(at(run.from()).norm());
    }

    private void addFull(NameRuns.Run run) {
        if (run.size() > 6) return;
        String surname = bare(at(run.to() - 1).norm());
        boolean body = isBody(run);
        Draft known = body ? byName.get(text(run)) : sameFirst(run, bySurname.get(surname));
        Draft draft = known == null ? byName.computeIfAbsent(text(run), _ -> new Draft()) : known;
        if (text(run).length() > draft.name.length()) draft.name = text(run);
        draft.body |= body;
        note(draft, run);
        if (!body) bySurname.putIfAbsent(surname, draft);
    }

    /// "Ada Holm" and "Ada B. Holm" are one, "Ada Holm" and "Ben Holm" are not.
    private @Nullable Draft sameFirst(NameRuns.Run run, @Nullable Draft known) {
        if (known == null) return null;
        for (NameRuns.Run r : known.runs)
            if (r.size() > 1 && at(r.from()).norm().equals(at(run.from()).norm())) return known;
        return null;
    }

    private void addShort(NameRuns.Run run) {
        Draft draft = bySurname.get(bare(at(run.from()).norm()));
        Entity.Gender told = roles.title(run);
        if (draft != null && !draft.gender.agrees(told)) draft = namesake(run, told);
        if (draft == null) draft = sole(run);
        if (draft == null && opens(run)) return;
        if (draft == null) draft = byName.computeIfAbsent(text(run), _ -> new Draft());
        if (draft.name.isEmpty()) draft.name = text(run);
        draft.body |= isBody(run);
        note(draft, run);
    }

    /// Whether a word is capital only because it opens a sentence, as far as one can tell.
    private boolean opens(NameRuns.Run run) {
        boolean first = run.from() == segments.sentences().get(run.sentence()).firstToken();
        return first
                && !words.german()
                && !at(run.from()).text().matches("\\p{Lu}{2,}|.*\\p{Ll}\\p{Lu}.*")
                && !inside.contains(at(run.from()).norm());
    }

    /// Another person of that surname whom the title fits.
    private @Nullable Draft namesake(NameRuns.Run run, Entity.Gender told) {
        String surname = bare(at(run.from()).norm());
        return byName.values().stream()
                .filter(d -> d.name.toLowerCase(java.util.Locale.ROOT).endsWith(" " + surname) && d.gender == told)
                .findFirst()
                .orElse(null);
    }

    /// The only name that begins with this word: "Ada" for Ada Holm, "Amnesty" for Amnesty International.
    private @Nullable Draft sole(NameRuns.Run run) {
        String first = bare(at(run.from()).text());
        List<Draft> found = byName.values().stream()
                .filter(d -> d.name.startsWith(first + " "))
                .distinct()
                .toList();
        return found.size() == 1 && first.length() > 2 ? found.getFirst() : null;
    }

    private void note(Draft draft, NameRuns.Run run) {
        draft.runs.add(run);
        Entity.Gender given = run.size() > 1 ? GivenNames.gender(at(run.from()).norm()) : Entity.Gender.UNKNOWN;
        Entity.Gender title = roles.title(run);
        if (title != Entity.Gender.UNKNOWN) draft.gender = title;
        else if (draft.gender == Entity.Gender.UNKNOWN && !draft.body) draft.gender = given;
        String role = draft.body ? null : roles.of(run);
        if (role != null && (draft.role == null || better(role, draft.role))) draft.role = role;
        draft.person |=
                !draft.body && (given != Entity.Gender.UNKNOWN || role != null || title != Entity.Gender.UNKNOWN);
    }

    private static boolean better(String role, String known) {
        return !known.contains(" ") && role.contains(" ");
    }

    private boolean isBody(NameRuns.Run run) {
        if (GivenNames.has(at(run.from()).norm())
                && run.size() < 4
                && !words.is("body", bare(at(run.to() - 1).norm()))) return false;
        for (int i = run.from(); i < run.to(); i++) {
            String norm = bare(at(i).norm());
            if (words.is("body", norm)
                    || words.german() && norm.matches(".*(ministerium|amt|verband|gericht|partei|rat|werft)"))
                return true;
        }
        return false;
    }

    private List<Entity> all() {
        List<Entity> out = new ArrayList<>();
        for (Draft d : byName.values()) if (!d.runs.isEmpty()) out.add(entity(d));
        return out;
    }

    private Entity entity(Draft d) {
        List<Entity.Place> places = d.runs.stream()
                .map(r -> new Entity.Place(at(r.from()).start(), r.sentence(), isFirst(r)))
                .sorted(Comparator.comparingInt(Entity.Place::start))
                .toList();
        boolean person = d.person || !d.body && d.name.contains(" ");
        return new Entity(d.name, d.role, d.gender, person && !d.body, places);
    }

    private boolean isFirst(NameRuns.Run run) {
        int from = segments.sentences().get(run.sentence()).firstToken();
        for (int i = from; i < run.from(); i++) {
            Token t = at(i);
            if (words.is("preposition", t.norm())) return false;
            if (words.is("verb", t.norm()) || words.isCue(t.norm())) return false;
        }
        return true;
    }

    private String text(NameRuns.Run run) {
        return bare(segments.article()
                .text()
                .substring(at(run.from()).start(), at(run.to() - 1).end()));
    }

    static String bare(String s) {
        return s.replaceAll("['’]s?$", "");
    }

    private Token at(int i) {
        return segments.tokens().get(i);
    }
}
