package org.synoptic.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

/// Groups quotations into statements. Candidates come from an index of telling words, so that not all
/// pairs are read; two groups become one only if every wording of the one is linked to every wording of
/// the other that it was compared with, strongest links first.
final class Grouping {
    private static final double INDIRECT = 0.8;

    /// What two wordings need whose neighbours are linked, and what they count as then.
    private static final double NEAR = 0.1;

    private static final double LINKED = 0.5;

    /// How many characters may lie between neighbours.
    private static final int BESIDE = 160;

    /// What two wordings need that one article prints: it has no reason to tell one statement twice.
    private static final double WITHIN = 0.9;
    private static final Likeness SELF = new Likeness(Relation.VERBATIM, 1, Set.of(), List.of());

    private record Entry(Quotation quotation, Reading reading) {
        Words words() {
            return reading.spoken();
        }
    }

    private record Link(int a, int b, Likeness likeness) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Likeness> seen = new HashMap<>();
    private final Meaning meaning;

    private Grouping(Collection<Quotation> quotations, Collection<Segments> segments, Meaning meaning) {
        this.meaning = meaning;
        Map<ArticleId, Segments> byArticle = new HashMap<>();
        for (Segments s : segments) byArticle.put(s.article().id(), s);
        for (Quotation q : quotations.stream().distinct().sorted(ORDER).toList()) {
            Segments s = byArticle.get(q.span().article());
            if (s == null) throw new IllegalArgumentException("The article of each quotation is given: " + q.span());
            String text = s.text(q.span());
            entries.add(new Entry(q, Reading.of(new Wording(text, speaker(q), null))));
        }
    }

    private static final Comparator<Quotation> ORDER =
            Comparator.<Quotation>naturalOrder().thenComparing(Quotation::type).thenComparing(Quotation::speech);

    static List<Variants.Statement> statements(
            Collection<Quotation> quotations, Collection<Segments> segments, Meaning meaning) {
        return new Grouping(quotations, segments, meaning).statements();
    }

    private static @Nullable String speaker(Quotation q) {
        Source source = q.attribution().source();
        return source == null ? null : source.name();
    }

    private List<Variants.Statement> statements() {
        int[] group = new int[entries.size()];
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
        for (Link link : links()) join(link, group, members);
        return members.values().stream().map(this::statement).sorted(BY_PLACE).toList();
    }

    private static final Comparator<Variants.Statement> BY_PLACE = Comparator.comparing(
            s -> s.wordings().stream()
                    .map(Variants.Variant::quotation)
                    .min(ORDER)
                    .orElseThrow(),
            ORDER);

    private void join(Link link, int[] group, Map<Integer, List<Integer>> members) {
        int to = Math.min(group[link.a()], group[link.b()]);
        int from = Math.max(group[link.a()], group[link.b()]);
        if (to == from) return;
        List<Integer> left = members.getOrDefault(to, List.of());
        List<Integer> right = members.getOrDefault(from, List.of());
        if (!left.stream().allMatch(i -> right.stream().allMatch(j -> agree(i, j)))) return;
        List<Integer> all = new ArrayList<>(left);
        all.addAll(right);
        for (int i : right) group[i] = to;
        members.remove(from);
        members.put(to, all);
    }

    private boolean agree(int i, int j) {
        return linked(i, j, likeness(i, j));
    }

    private List<Link> links() {
        List<Link> out = new ArrayList<>();
        for (long pair : candidates()) {
            int a = (int) (pair >> 32);
            int b = (int) pair;
            Likeness likeness = likeness(a, b);
            if (linked(a, b, likeness)) out.add(new Link(a, b, likeness));
        }
        out.addAll(beside(out));
        out.sort(Comparator.<Link>comparingDouble(l -> -l.likeness().similarity())
                .thenComparing(Link::a)
                .thenComparing(Link::b));
        return out;
    }

    /// Links that words alone don't carry, of quotations by one speaker whose neighbours in both
    /// articles are linked.
    private List<Link> beside(List<Link> links) {
        List<Link> out = new ArrayList<>();
        for (Link link : links)
            for (int step : new int[] {-1, 1}) {
                int a = link.a() + step;
                int b = link.b() + step;
                if (!follows(link.a(), a) || !follows(link.b(), b) || !sameSpeaker(a, b)) continue;
                Likeness likeness = likeness(a, b);
                boolean near = likeness.relation() == Relation.UNRELATED && likeness.similarity() >= NEAR;
                if (!near || !likeness.flags().isEmpty()) continue;
                List<String> reasons = new ArrayList<>(likeness.reasons());
                reasons.add("The quotations beside them are one statement too.");
                Likeness raised = new Likeness(Relation.REWORDED, LINKED, Set.of(), reasons);
                seen.put(pair(a, b), raised);
                if (linked(a, b, raised)) out.add(new Link(Math.min(a, b), Math.max(a, b), raised));
            }
        return out;
    }

    private boolean follows(int i, int next) {
        if (next < 0 || next >= entries.size()) return false;
        Quotation x = entries.get(i).quotation();
        Quotation y = entries.get(next).quotation();
        int gap = Math.max(x.span().start(), y.span().start())
                - Math.min(x.span().end(), y.span().end());
        return x.span().article().equals(y.span().article()) && gap < BESIDE;
    }

    private boolean sameSpeaker(int a, int b) {
        String x = entries.get(a).reading().wording().speaker();
        return x != null && x.equals(entries.get(b).reading().wording().speaker());
    }

    private Set<Long> candidates() {
        Set<Long> out = new HashSet<>();
        List<Map<String, Double>> keys = new ArrayList<>();
        for (Entry e : entries) keys.add(Candidates.keys(e.words()));
        Candidates.among(keys).forEach(p -> out.add(pair(p[0], p[1])));
        return out;
    }

    private static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private Likeness likeness(int a, int b) {
        return seen.computeIfAbsent(
                pair(a, b),
                p -> Matcher.likeness(entries.get(a).reading(), entries.get(b).reading(), meaning));
    }

    private boolean linked(int a, int b, Likeness likeness) {
        if (likeness.relation() == Relation.UNRELATED || !likeness.flags().isEmpty()) return false;
        Quotation x = entries.get(a).quotation();
        Quotation y = entries.get(b).quotation();
        if (x.span().overlaps(y.span())) return false;
        boolean sameArticle = x.span().article().equals(y.span().article());
        if (sameArticle && likeness.relation() == Relation.REWORDED && likeness.similarity() < WITHIN) return false;
        boolean indirect = x.type() == Quotation.Type.INDIRECT || y.type() == Quotation.Type.INDIRECT;
        return !indirect || likeness.similarity() >= INDIRECT;
    }

    private Variants.Statement statement(List<Integer> members) {
        List<Integer> sorted = new ArrayList<>(members);
        sorted.sort(
                Comparator.<Integer>comparingInt(i -> -entries.get(i).words().size())
                        .thenComparing(i -> entries.get(i).quotation(), ORDER));
        int longest = sorted.getFirst();
        List<Variants.Variant> out = new ArrayList<>();
        for (int i : sorted)
            out.add(new Variants.Variant(entries.get(i).quotation(), i == longest ? SELF : likeness(longest, i)));
        return new Variants.Statement(out);
    }
}
