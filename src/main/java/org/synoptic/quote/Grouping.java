package org.synoptic.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;
import org.synoptic.meaning.Meaning;
import org.synoptic.segment.Segments;

/// Groups quotations into statements. The same words are one from the start; for the rest, candidates
/// come from an index of telling words, so that not all pairs are read. Two groups become one only if
/// every wording of the one is linked to every wording of the other, strongest links first.
final class Grouping {
    /// What two wordings need whose neighbours are linked, and what they count as then.
    private static final double NEAR = 0.1;

    private static final double LINKED = 0.5;

    /// How many characters may lie between neighbours.
    private static final int BESIDE = 160;

    /// Of a crowd, the neighbours of so many are asked.
    private static final int ASKED = 6;

    private static final Likeness SELF = new Likeness(Relation.VERBATIM, 1, Set.of(), List.of());

    private record Link(int a, int b, Likeness likeness) {}

    /// Words from one mouth: what they are like is asked once, however many print them.
    private record Mouthful(String text, @Nullable String speaker) {}

    private final List<Bars.Said> said = new ArrayList<>();
    private final List<List<Integer>> crowds;
    private final List<Integer> mouthfuls = new ArrayList<>();
    private final Map<Mouthful, Integer> known = new HashMap<>();
    private final Map<ArticleId, Segments> byArticle = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final Map<Long, Likeness> seen = new HashMap<>();

    /// Pairs that their neighbours vouch for.
    private final Map<Long, Likeness> vouched = new HashMap<>();

    private final Comparator<Integer> longestFirst = Comparator.<Integer>comparingInt(
                    i -> -said.get(i).words())
            .thenComparing(i -> said.get(i).quotation(), ORDER);

    private final Meaning meaning;

    private Grouping(Collection<Quotation> quotations, Collection<Segments> segments, Meaning meaning) {
        this.meaning = meaning;
        for (Segments s : segments) byArticle.put(s.article().id(), s);
        for (Utterance u : utterances(quotations)) add(u);
        crowds = Crowds.among(said);
    }

    private List<Utterance> utterances(Collection<Quotation> quotations) {
        Map<ArticleId, List<Quotation>> own = new TreeMap<>();
        for (Quotation q : new LinkedHashSet<>(quotations))
            own.computeIfAbsent(q.span().article(), id -> new ArrayList<>()).add(q);
        List<Utterance> out = new ArrayList<>();
        own.forEach((id, of) -> out.addAll(Utterance.in(segments(id), of)));
        return out;
    }

    private Segments segments(ArticleId id) {
        Segments s = byArticle.get(id);
        if (s == null) throw new IllegalArgumentException("The article of each quotation is given: " + id);
        return s;
    }

    /// Its place in the list.
    private int add(Utterance utterance) {
        Quotation first = utterance.first();
        Segments s = segments(first.span().article());
        int number = known.computeIfAbsent(new Mouthful(utterance.words(s), speaker(first)), this::read);
        mouthfuls.add(number);
        said.add(new Bars.Said(utterance, readings.get(number), Occasion.of(utterance, s)));
        return said.size() - 1;
    }

    private int read(Mouthful words) {
        readings.add(Reading.of(new Wording(words.text(), words.speaker(), null)));
        return readings.size() - 1;
    }

    static final Comparator<Quotation> ORDER =
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
        Group[] groups = new Group[said.size()];
        for (List<Integer> crowd : crowds) {
            Group own = new Group();
            for (int i : crowd) {
                own.add(i, said.get(i).quotation().span().article(), kind(i), longestFirst);
                groups[i] = own;
            }
        }
        for (Link link : links()) join(link, groups);
        return Stream.of(groups)
                .distinct()
                .map(g -> statement(g.members()))
                .sorted(BY_PLACE)
                .toList();
    }

    private Object kind(int i) {
        return List.of(mouthfuls.get(i), said.get(i).occasion(), said.get(i).indirect());
    }

    private static final Comparator<Variants.Statement> BY_PLACE = Comparator.comparing(
            s -> s.wordings().stream()
                    .map(Variants.Variant::quotation)
                    .min(ORDER)
                    .orElseThrow(),
            ORDER);

    private void join(Link link, Group[] groups) {
        Group left = groups[link.a()];
        Group right = groups[link.b()];
        if (left == right) return;
        int longest = longestFirst.compare(left.longest(), right.longest()) < 0 ? left.longest() : right.longest();
        if (!left.all(right, (i, j) -> linked(i, j) || areParts(i, j, longest))) return;
        Group to = left.size() < right.size() ? right : left;
        Group from = to == left ? right : left;
        for (int i : from.members()) groups[i] = to;
        to.add(from, longestFirst);
    }

    /// Whether two are different parts of one longer wording, so that they need not be alike.
    private boolean areParts(int i, int j, int whole) {
        if (i == whole || j == whole || !linked(i, whole) || !linked(j, whole)) return false;
        Bars.Said x = said.get(i);
        Bars.Said y = said.get(j);
        boolean apart =
                !x.utterance().overlaps(y.utterance()) && !x.reading().differs(y.reading()) && !Bars.onOtherDays(x, y);
        return apart && Parts.differ(x.reading(), y.reading(), said.get(whole).reading());
    }

    private List<Link> links() {
        List<Link> out = new ArrayList<>();
        List<Link> all = new ArrayList<>();
        Outlook[] outlooks = outlooks();
        for (int[] pair : candidates()) {
            List<Integer> left = crowds.get(pair[0]);
            List<Integer> right = crowds.get(pair[1]);
            int a = left.getFirst();
            int b = right.getFirst();
            if (!outlooks[pair[0]].maybe(outlooks[pair[1]]) || !linked(a, b)) continue;
            out.add(new Link(Math.min(a, b), Math.max(a, b), likeness(a, b)));
            for (int i : first(left)) for (int j : first(right)) all.add(new Link(i, j, likeness(i, j)));
        }
        for (List<Integer> crowd : crowds)
            for (int i : first(crowd)) for (int j : first(crowd)) if (i < j) all.add(new Link(i, j, SELF));
        out.addAll(beside(all));
        out.sort(Comparator.<Link>comparingDouble(l -> -l.likeness().similarity())
                .thenComparing(Link::a)
                .thenComparing(Link::b));
        return out;
    }

    private Outlook[] outlooks() {
        Map<String, Integer> numbers = new HashMap<>();
        return crowds.stream()
                .map(c -> Outlook.of(said.get(c.getFirst()).reading(), numbers))
                .toArray(Outlook[]::new);
    }

    private static List<Integer> first(List<Integer> crowd) {
        return crowd.subList(0, Math.min(ASKED, crowd.size()));
    }

    /// Links that words alone don't carry, or that were said on other days, of quotations by one speaker
    /// whose neighbours in both articles are linked.
    private List<Link> beside(List<Link> links) {
        List<Link> out = new ArrayList<>();
        int[] crowd = new int[said.size()];
        for (int c = 0; c < crowds.size(); c++) for (int i : crowds.get(c)) crowd[i] = c;
        for (Link link : links)
            for (int step : new int[] {-1, 1}) {
                int a = link.a() + step;
                int b = link.b() + step;
                if (!follows(link.a(), a) || !follows(link.b(), b) || crowd[a] == crowd[b]) continue;
                if (!Bars.oneSpeaker(said.get(a), said.get(b)) || linked(a, b)) continue;
                Likeness likeness = likeness(a, b);
                if (likeness.similarity() < NEAR || !likeness.flags().isEmpty()) continue;
                Likeness raised = raised(likeness);
                if (!Bars.linked(said.get(a), said.get(b), raised)) continue;
                vouched.put(pair(a, b), raised);
                out.add(new Link(Math.min(a, b), Math.max(a, b), raised));
            }
        return out;
    }

    private static Likeness raised(Likeness likeness) {
        List<String> reasons = new ArrayList<>(likeness.reasons());
        reasons.add("The quotations beside them are one statement too.");
        boolean related = likeness.relation() != Relation.UNRELATED;
        return related
                ? new Likeness(likeness.relation(), likeness.similarity(), likeness.flags(), reasons)
                : new Likeness(Relation.REWORDED, LINKED, Set.of(), reasons);
    }

    private boolean follows(int i, int next) {
        if (next < 0 || next >= said.size()) return false;
        Quotation x = said.get(i).quotation();
        Quotation y = said.get(next).quotation();
        return x.span().article().equals(y.span().article()) && gap(Math.min(i, next), Math.max(i, next)) < BESIDE;
    }

    /// How many characters stand between two utterances of an article.
    private int gap(int i, int next) {
        return said.get(next).quotation().span().start()
                - said.get(i).utterance().pieces().getLast().span().end();
    }

    /// Places of crowds. Their members have the same words, so the first stands for all.
    private List<int[]> candidates() {
        List<Map<String, Double>> keys = new ArrayList<>();
        for (List<Integer> crowd : crowds)
            keys.add(Candidates.keys(said.get(crowd.getFirst()).reading().spoken()));
        return Candidates.among(keys);
    }

    private static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    private Likeness likeness(int a, int b) {
        Likeness beside = vouched.get(pair(a, b));
        if (beside != null) return beside;
        Likeness words = seen.computeIfAbsent(
                pair(mouthfuls.get(a), mouthfuls.get(b)),
                p -> Matcher.likeness(said.get(a).reading(), said.get(b).reading(), meaning));
        return Bars.ofOneSpeaker(said.get(a), said.get(b), words);
    }

    private boolean linked(int a, int b) {
        Bars.Said x = said.get(a);
        Bars.Said y = said.get(b);
        if (Bars.onOtherDays(x, y) && !vouched.containsKey(pair(a, b))) return false;
        return Bars.linked(x, y, likeness(a, b));
    }

    private Variants.Statement statement(List<Integer> members) {
        int longest = members.stream().min(longestFirst).orElseThrow();
        List<Integer> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparing(i -> said.get(i).quotation(), ORDER));
        for (int k = 1; k < sorted.size(); k++) {
            int one = together(sorted.get(k - 1), sorted.get(k), longest);
            if (one < 0) continue;
            sorted.set(k - 1, one);
            sorted.remove(k--);
        }
        sorted.sort(longestFirst);
        int first = sorted.getFirst();
        List<Variants.Variant> out = new ArrayList<>();
        for (int i : sorted)
            out.add(new Variants.Variant(said.get(i).utterance().pieces(), i == first ? SELF : likeness(first, i)));
        return new Variants.Statement(out);
    }

    /// “A,” she said. “B,” she added: two parts, beside each other, of what another outlet prints as one. -1 where they
    /// are not.
    private int together(int a, int b, int whole) {
        Bars.Said x = said.get(a);
        Bars.Said y = said.get(b);
        boolean alike = x.sameArticle(y)
                && a != whole
                && b != whole
                && x.quotation().type() == Quotation.Type.DIRECT
                && y.quotation().type() == Quotation.Type.DIRECT
                && x.quotation().lostMarks() == y.quotation().lostMarks();
        if (!alike || !Bars.oneSpeaker(x, y)) return -1;
        int gap = gap(a, b);
        if (gap < 0
                || gap >= BESIDE
                || !Parts.differ(x.reading(), y.reading(), said.get(whole).reading())) return -1;
        List<Quotation> pieces = new ArrayList<>(x.utterance().pieces());
        pieces.addAll(y.utterance().pieces());
        int one = add(new Utterance(pieces));
        Likeness likeness = likeness(whole, one);
        boolean kept = likeness.relation() == Relation.VERBATIM || likeness.relation() == Relation.TRIMMED;
        return kept && likeness.flags().isEmpty() ? one : -1;
    }
}
