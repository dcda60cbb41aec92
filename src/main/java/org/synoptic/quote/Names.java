package org.synoptic.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Span;
import org.synoptic.segment.Segments;
import org.synoptic.segment.Token;

/// The names of an article, so that a surname, a pronoun or a role finds the longest name it stands for.
final class Names {
    private final Lexicon words;
    private final Segments segments;
    private final Map<String, String> longest = new HashMap<>();
    private final Map<String, String> firsts = new HashMap<>();
    private final Map<String, String> roleOf = new HashMap<>();
    private final Map<String, String> byRole = new HashMap<>();

    Names(Segments segments, Lexicon words) {
        this.segments = segments;
        this.words = words;
        List<Token> run = new ArrayList<>();
        List<Token> tokens = segments.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean role = words.is("role", t.norm());
            boolean follows = run.isEmpty() || t.start() - run.getLast().end() <= 2;
            if (isNamePart(t) && !role && follows) {
                run.add(t);
                continue;
            }
            if (isInitialDot(t, run)) continue;
            keep(run, i);
            run.clear();
            if (isNamePart(t) && !role) run.add(t);
        }
        keep(run, tokens.size());
    }

    private boolean isNamePart(Token t) {
        return t.kind() == Token.Kind.WORD
                && Character.isUpperCase(t.text().codePointAt(0))
                && !words.is("determiner", t.norm())
                && !words.is("stop", t.norm())
                && !words.is("preposition", t.norm())
                && !words.is("pronoun", t.norm())
                && !words.is("month-day", t.norm());
    }

    private static boolean isInitialDot(Token t, List<Token> run) {
        return t.norm().equals(".")
                && !run.isEmpty()
                && run.getLast().text().length() == 1
                && run.getLast().end() == t.start();
    }

    private void keep(List<Token> run, int next) {
        if (run.size() > 2 && follows(run.getFirst(), next)) run.removeFirst();
        if (run.size() < 2 || run.size() > 4) return;
        String name = segments.article()
                .text()
                .substring(run.getFirst().start(), run.getLast().end());
        String surname = bare(run.getLast().norm());
        String known = longest.get(surname);
        if (known == null) longest.put(surname, bare(name));
        firsts.putIfAbsent(run.getFirst().norm(), longest.getOrDefault(surname, name));
        noteRole(run, next, longest.getOrDefault(surname, name));
    }

    private void noteRole(List<Token> run, int next, String name) {
        List<Token> tokens = segments.tokens();
        int first = next - 1;
        while (first > 0 && tokens.get(first).start() > run.getFirst().start()) first--;
        if (first == 0) return;
        Token before = tokens.get(first - 1);
        if (!words.is("role", before.norm()) || before.text().length() < 4) return;
        int from = first - 1;
        while (from > 0 && first - from < 4 && isModifier(tokens.get(from - 1))) from--;
        String role = segments.article().text().substring(tokens.get(from).start(), before.end());
        roleOf.putIfAbsent(name, role);
        byRole.putIfAbsent(before.norm(), name);
    }

    private boolean isModifier(Token t) {
        return t.kind() == Token.Kind.WORD
                && !words.is("determiner", t.norm())
                && !words.is("stop", t.norm())
                && !words.is("preposition", t.norm())
                && !words.isCue(t.norm());
    }

    /// "Secretary of State Ada Holm": the office's last word is no part of the name.
    private boolean follows(Token first, int next) {
        List<Token> tokens = segments.tokens();
        int i = next - 1;
        while (i > 0 && tokens.get(i).start() > first.start()) i--;
        return i > 1
                && tokens.get(i - 1).norm().equals("of")
                && words.is("role", tokens.get(i - 2).norm());
    }

    private static String bare(String s) {
        return s.replaceAll("['’]s?$", "");
    }

    /// The source for words in place, given the last person who spoke.
    Source source(Span mention, @Nullable Source last) {
        String said = mention.in(segments.article().text());
        List<Token> tokens = Segments.tokens(said);
        String only = tokens.size() == 1 ? tokens.getFirst().norm() : "";
        if (words.is("pronoun", only)) return pronoun(mention, said, last);
        Token end = tokens.stream().filter(Token::isWord).reduce((_, b) -> b).orElse(tokens.getFirst());
        String name = Character.isUpperCase(end.text().codePointAt(0)) ? longest.get(bare(end.norm())) : null;
        if (name == null && tokens.size() == 1) name = firsts.get(end.norm());
        if (name == null && words.is("role", end.norm())) name = byRole.get(end.norm());
        if (name != null && !said.contains(" of ")) return new Source(name, mention, roleOf.get(name));
        return new Source(bare(said), mention, null);
    }

    private Source pronoun(Span mention, String said, @Nullable Source last) {
        boolean relative = List.of("who", "which", "der", "die", "das").contains(said);
        String near = relative
                        || last == null
                        || !said.toLowerCase(java.util.Locale.ROOT).matches("he|she|er|sie")
                ? nameBefore(mention.start())
                : last.name();
        if (last != null && near == null) near = last.name();
        return near == null ? new Source(said, mention, null) : new Source(near, mention, roleOf.get(near));
    }

    private @Nullable String nameBefore(int at) {
        List<Token> tokens = segments.tokens();
        int i = tokens.size() - 1;
        while (i >= 0 && tokens.get(i).start() >= at) i--;
        for (int steps = 0; i >= 0 && steps < 60; i--, steps++) {
            String name =
                    isNamePart(tokens.get(i)) ? longest.get(bare(tokens.get(i).norm())) : null;
            if (name != null) return name;
        }
        return null;
    }
}
