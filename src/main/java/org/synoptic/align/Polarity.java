package org.synoptic.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.segment.Token;

/// Reads which of its words a sentence denies or only holds possible, and which words of a kind it stands on: "rose"
/// and
/// "fell" are the two sides of one thing, and "did not approve" stands on the side of "rejected".
final class Polarity {
    /// A word with what it is about: a stem, or the name of a two-sided thing with the side it takes.
    record Said(String about, int side, boolean denied, boolean possible, int marker, int token) {
        /// Plus or minus one, with the denial counted in.
        int sign() {
            return denied ? -side : side;
        }
    }

    private static final Set<String> DENIALS = Set.of(
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
            "denying",
            "refused",
            "refuses",
            "refuse",
            "refusing",
            "failed",
            "fails",
            "fail",
            "failing",
            "unable",
            "declined",
            "declines",
            "hardly",
            "unlikely",
            "stopped");
    private static final Set<String> PERHAPS =
            Set.of("may", "might", "could", "possibly", "perhaps", "maybe", "allegedly");
    private static final Set<String> HEDGES = Set.of(
            "may",
            "might",
            "could",
            "possibly",
            "perhaps",
            "maybe",
            "likely",
            "probably",
            "possible",
            "possibility",
            "considering",
            "considers",
            "considered",
            "consider",
            "weighing",
            "mulling",
            "threatened",
            "threatens",
            "risk",
            "risks",
            "chance",
            "allegedly",
            "alleged",
            "accused",
            "suspected",
            "reportedly",
            "if",
            "potentially",
            "potential",
            "believed",
            "thought",
            "would",
            "rumoured",
            "unclear",
            "whether",
            "charged",
            "expected",
            "apparently",
            "seems",
            "appears");
    private static final Set<String> VAGUE = Set.of(
            "any", "some", "every", "each", "other", "another", "such", "much", "many", "more", "most", "all", "both",
            "it's", "that's", "yet", "even", "ever", "still", "again", "already");
    private static final Map<String, Integer> SIDES = new HashMap<>();
    private static final Map<String, String> THINGS = new HashMap<>();
    /// Marks that end no clause.
    private static final Set<String> WITHIN = Set.of("’", "'", "\"", "“", "”", "-");
    private static final Set<String> AFTER_NO_DENIAL =
            Set.of("only", "just", "merely", "doubt", "longer", "later", "sooner");
    private static final Set<String> RULES = Set.of("rule", "rules", "ruled", "ruling");
    private static final int REACH = 4;

    static {
        thing(
                "rise",
                "rose risen rises rise rising increased increases increase increasing grew grown grows climbed climbs gained up jumped soared",
                "fell fallen falls fall falling decreased decreases decrease declined dropped drops drop dropping shrank sank slipped down plunged cut");
        thing("win", "won wins win winning victory beat", "lost loses lose losing defeat");
        thing(
                "accept",
                "accepted accepts accept approved approves approve backed backs back supported supports support endorsed passed upheld signed",
                "rejected rejects reject opposed opposes oppose refused vetoed overturned against");
        thing("open", "opened opens open reopened", "closed closes close shut");
        thing(
                "allow",
                "allowed allows allow permitted permits permit legal lawful",
                "banned bans ban prohibited prohibits forbidden illegal unlawful");
        thing("guilt", "guilty convicted", "innocent acquitted cleared");
        thing("life", "alive survived survives", "dead died dies killed");
        thing("admit", "admitted admits confirmed confirms", "denied denies");
        thing("more", "more higher above", "fewer less lower below");
        thing("order", "before", "after");
        thing("profit", "profit surplus", "loss deficit");
        thing("safe", "safe safely unharmed unhurt", "unsafe dangerous injured hurt wounded");
    }

    private static void thing(String name, String one, String other) {
        for (String w : one.split(" ")) put(w, name, 1);
        for (String w : other.split(" ")) put(w, name, -1);
    }

    private static void put(String word, String name, int side) {
        THINGS.put(word, name);
        SIDES.put(word, side);
    }

    private final List<Token> tokens;

    private Polarity(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Said> in(List<Token> tokens) {
        Polarity p = new Polarity(tokens);
        List<Said> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) p.said(i, out);
        return out;
    }

    /// How often the sentence turns a meaning round: its denials, and its words that stand on the lower side of a
    /// thing.
    static long reversals(List<Token> tokens) {
        Polarity p = new Polarity(tokens);
        long out = 0;
        for (int i = 0; i < tokens.size(); i++) if (p.isDenial(i) || SIDES.getOrDefault(p.norm(i), 1) < 0) out++;
        return out;
    }

    static boolean denies(List<Token> tokens) {
        Polarity p = new Polarity(tokens);
        return IntStream.range(0, tokens.size()).anyMatch(p::isDenial);
    }

    static boolean hedged(List<Token> tokens) {
        return tokens.stream()
                        .anyMatch(t -> HEDGES.contains(t.norm()) && !t.text().equals("May"))
                || IntStream.range(0, tokens.size()).anyMatch(i -> rulesOut(tokens, i));
    }

    /// What is ruled out is denied, and what is not ruled out is possible.
    private static boolean rulesOut(List<Token> tokens, int i) {
        return RULES.contains(tokens.get(i).norm())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).norm().equals("out");
    }

    private void said(int i, List<Said> out) {
        Token t = tokens.get(i);
        if (t.kind() != Token.Kind.WORD) return;
        int denial = before(i, true);
        int perhaps = before(i, false);
        int marker = denial >= 0 ? denial : perhaps;
        String thing = THINGS.get(t.norm());
        if (thing != null)
            out.add(new Said(thing + "±", SIDES.getOrDefault(t.norm(), 1), denial >= 0, perhaps >= 0, marker, i));
        if (!Stem.isCommon(t.norm()) && !VAGUE.contains(t.norm()) && !isDenial(i))
            out.add(new Said(Stem.of(t.norm()), 1, denial >= 0, perhaps >= 0, marker, i));
    }

    private boolean isDenial(int i) {
        String n = norm(i);
        if (rulesOut(tokens, i)) return true;
        if (!DENIALS.contains(n) && !n.endsWith("n't")) return false;
        String next = norm(i + 1);
        if (n.equals("stopped")) return next.equals("short");
        if (n.equals("declined")) return next.equals("to");
        if (n.equals("no") || n.equals("not") || n.endsWith("n't")) return !AFTER_NO_DENIAL.contains(next);
        return true;
    }

    private String norm(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }

    /// The word before that denies this one, or makes it only possible: within the clause, no more than two telling
    /// words away. Two denials cancel.
    private int before(int i, boolean denial) {
        int found = -1;
        int telling = 0;
        int odd = 0;
        for (int k = i - 1; k >= Math.max(0, i - REACH - 3) && telling < 2; k--) {
            if (tokens.get(k).kind() == Token.Kind.MARK
                    && !WITHIN.contains(tokens.get(k).text())) break;
            if (denial ? isDenial(k) : isPerhaps(k)) {
                found = k;
                odd++;
            } else if (!Stem.isCommon(norm(k))) telling++;
            if (norm(k).equals("but")) break;
        }
        return odd % 2 == 1 ? found : -1;
    }

    private boolean isPerhaps(int k) {
        return PERHAPS.contains(norm(k))
                && !tokens.get(k).text().equals("May")
                && !(norm(k).equals("could")
                        && (norm(k + 1).equals("not") || norm(k - 1).equals("you")));
    }
}
