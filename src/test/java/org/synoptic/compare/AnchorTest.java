package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Outlet;

class AnchorTest {
    private static final List<String> SENTENCES = List.of(
            "The ferry came back at dawn. ",
            "Nobody was hurt, the harbour master said. ",
            "“We waited all night,” Ada Moor said. ",
            "The ferry came back at dawn. ",
            "Nobody was hurt. ",
            "Nobody was hurt. ",
            "Forty boats waited outside the mole. ",
            "Repairs will take six weeks, or seven. ");

    private static Article article(String text) {
        return Article.plain(new ArticleId("ledger"), Outlet.named("The Ledger"), text, false);
    }

    private static Anchor anchor(Article article, String words) {
        int at = article.text().indexOf(words);
        return Anchor.of(article, at, at + words.length());
    }

    private static final String STORY = String.join("", SENTENCES.subList(1, 4)) + SENTENCES.get(6);

    @Test
    void itStandsWhereItWasInTheSameText() {
        Article story = article(STORY);
        Anchor anchor = anchor(story, "Ada Moor");
        assertThat(anchor.in(story)).hasValue(anchor.passage());
    }

    @Test
    void itMovesWithItsWordsWhenSomethingElseIsInserted() {
        Anchor anchor = anchor(article(STORY), "all night");
        Article longer = article(STORY.replace("Forty boats", "At noon forty boats"));
        Article later = article("Updated at noon. " + STORY);
        assertThat(anchor.in(longer))
                .hasValueSatisfying(p -> assertThat(p.span().in(longer.text())).isEqualTo("all night"));
        assertThat(anchor.in(later).orElseThrow().span().start())
                .isEqualTo(anchor.passage().span().start() + "Updated at noon. ".length());
    }

    @Test
    void itStandsNowhereWhenItsWordsOrTheirSurroundingsAreOthers() {
        Anchor anchor = anchor(article(STORY), "all night");
        assertThat(anchor.in(article(STORY.replace("all night", "all day")))).isEmpty();
        assertThat(anchor.in(article(STORY.replace("We waited", "They waited"))))
                .isEmpty();
        assertThat(anchor.in(article(STORY + STORY))).isEmpty();
    }

    @Test
    void theSameSentenceElsewhereIsNotTakenForIt() {
        String twice = SENTENCES.get(0) + SENTENCES.get(6) + SENTENCES.get(0);
        Article story = article(twice);
        Anchor first = Anchor.of(story, 0, SENTENCES.get(0).length());
        Article without = article(twice.substring(SENTENCES.get(0).length()));
        assertThat(first.in(without)).isEmpty();
    }

    /// Every character of a text has a number of its own, so that after any edits it is known which words are whose.
    private record Numbered(String text, List<Integer> numbers) {
        Numbered cut(int from, int to) {
            return new Numbered(text.substring(from, to), numbers.subList(from, to));
        }

        Numbered with(Numbered other) {
            List<Integer> all = new ArrayList<>(numbers);
            all.addAll(other.numbers);
            return new Numbered(text + other.text, all);
        }
    }

    private int next;

    private Numbered fresh(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) numbers.add(next++);
        return new Numbered(text, numbers);
    }

    private Numbered edited(Numbered n, Random random) {
        int a = random.nextInt(n.text.length() + 1);
        int b = random.nextInt(n.text.length() + 1);
        int from = Math.min(a, b);
        int to = Math.min(Math.max(a, b), from + 60);
        Numbered head = n.cut(0, from);
        Numbered piece = n.cut(from, to);
        Numbered tail = n.cut(to, n.text.length());
        String some = SENTENCES.get(random.nextInt(SENTENCES.size()));
        return switch (random.nextInt(6)) {
            case 0 -> head.with(tail);
            case 1 -> head.with(fresh(piece.text)).with(tail);
            case 2 -> tail.with(piece).with(head);
            case 3 -> head.with(fresh(some)).with(piece).with(tail);
            case 4 -> head.with(piece).with(tail).with(fresh(some));
            default -> fresh(some).with(head).with(piece).with(tail);
        };
    }

    @Test
    void afterAThousandEditsNoAnchorStandsOnOtherWords() {
        int moved = 0;
        int lost = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Numbered before = fresh("");
            int sentences = 6 + random.nextInt(8);
            for (int i = 0; i < sentences; i++)
                before = before.with(fresh(SENTENCES.get(random.nextInt(SENTENCES.size()))));
            int start = random.nextInt(before.text.length() - 20);
            int end = start + 5 + random.nextInt(15);
            if (before.text.substring(start, end).isBlank()) continue;
            Anchor anchor = Anchor.of(article(before.text), start, end);
            Numbered after = before;
            for (int edits = 1 + random.nextInt(2); edits > 0 && !after.text.isEmpty(); edits--)
                after = edited(after, random);
            if (after.text.isEmpty()) continue;
            Article now = article(after.text);
            var found = anchor.in(now);
            if (found.isEmpty()) {
                lost++;
                continue;
            }
            moved++;
            int at = found.get().span().start();
            assertThat(found.get().span().in(after.text)).isEqualTo(anchor.words());
            assertThat(after.text.substring(0, at)).endsWith(anchor.before());
            assertThat(after.text.substring(at + anchor.words().length())).startsWith(anchor.after());
            if (after.numbers.containsAll(before.numbers.subList(start, end)))
                assertThat(after.numbers.subList(at, at + end - start))
                        .as("seed %d", seed)
                        .isEqualTo(before.numbers.subList(start, end));
        }
        assertThat(moved).isGreaterThan(150);
        assertThat(lost).isGreaterThan(150);
    }
}
