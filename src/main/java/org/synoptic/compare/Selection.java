package org.synoptic.compare;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.ArticleId;

/// How the articles of a comparison were chosen: every step in the order in which it happened. Who reads "only in one
/// outlet" may ask which outlets were looked at, and what became of the others.
public record Selection(List<Step> steps) {
    public static final Selection UNTOLD = new Selection(List.of());

    /// The longest label and reason that are kept, in UTF-16 units.
    public static final int LONGEST = 500;

    public Selection {
        steps = List.copyOf(steps);
    }

    /// What became of something that was given.
    public enum What {
        /// It is one of the articles.
        ADDED,
        /// A person took it out again, or never let it in.
        DROPPED,
        /// It could not be taken.
        FAILED
    }

    /// Something that was given and did not become an article of the comparison: what it was called, and why.
    public record Passed(What what, String label, @Nullable String address, String reason) {
        public Passed {
            if (what == What.ADDED) throw new IllegalArgumentException("What was added is no thing passed over.");
            label = cut(label);
            address = address == null ? null : cut(address);
            reason = cut(reason);
        }
    }

    /// One step. `label` is the article as its outlet and headline call it, or what was given; `by` is empty where the
    /// owner did it at the screen.
    public record Step(
            Instant at,
            What what,
            String label,
            @Nullable String address,
            @Nullable ArticleId article,
            String reason,
            String by) {
        public Step {
            label = cut(label);
            address = address == null ? null : cut(address);
            reason = cut(reason);
            by = cut(by);
        }

        /// Texts and files have nothing that makes two of them the same.
        private String key(int place) {
            if (article != null) return "article " + article.value();
            return address != null ? "address " + address : "place " + place;
        }
    }

    private static String cut(String s) {
        String text = s.strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /// What became in the end of each thing that was given, in the order in which they were given first. What failed
    /// and
    /// was given otherwise counts as that.
    public List<Step> outcomes() {
        Map<String, Step> last = new LinkedHashMap<>();
        for (int i = 0; i < steps.size(); i++) last.put(steps.get(i).key(i), steps.get(i));
        return last.values().stream().filter(s -> !taken(s, last.values())).toList();
    }

    /// An address that failed and later came in as an article.
    private static boolean taken(Step failed, Iterable<Step> all) {
        if (failed.article() != null || failed.address() == null) return false;
        for (Step other : all) if (other.article() != null && failed.address().equals(other.address())) return true;
        return false;
    }

    public int considered() {
        return outcomes().size();
    }

    /// How many of what was given ended so.
    public int count(What what) {
        return (int) outcomes().stream().filter(s -> s.what() == what).count();
    }
}
