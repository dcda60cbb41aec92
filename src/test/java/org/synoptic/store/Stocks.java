package org.synoptic.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.Anchor;
import org.synoptic.compare.ComparisonId;
import org.synoptic.compare.Decision.Subject;
import org.synoptic.compare.Decision.Verdict;

/// Fills a library with generated articles, comparisons, decisions, editions and links, the same from the same seed as
/// far as the library does not draw names itself.
public final class Stocks {
    private final Random random;
    private final Invented invented;

    private Stocks(long seed) {
        random = new Random(seed);
        invented = new Invented(seed);
    }

    /// An application with the store alone, for tests of other rooms.
    public static ConfigurableApplicationContext open(java.nio.file.Path folder) {
        return StoreAlone.on(folder);
    }

    public static void fill(ConfigurableApplicationContext store, long seed) {
        new Stocks(seed).fill(store);
    }

    private void fill(ConfigurableApplicationContext store) {
        Library library = store.getBean(Library.class);
        List<ArticleId> articles = new ArrayList<>();
        int count = random.nextInt(7);
        for (int i = 0; i < count; i++) {
            Article a = invented.any(i);
            library.keep(a, Invented.page(a));
            if (random.nextInt(3) == 0) {
                Article later = Invented.article(a.id().value(), "A later text of it, number " + i + " 🚢");
                library.keep(later, Invented.page(later));
            }
            articles.add(a.id());
        }
        for (int i = 0; i < random.nextInt(4); i++) compare(store, i, articles);
        for (int i = 0; i < random.nextInt(4); i++) follow(store.getBean(Feeds.class), i);
    }

    private void follow(Feeds feeds, int number) {
        List<Feeds.Entry> entries = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++)
            entries.add(new Feeds.Entry(
                    URI.create("https://ledger.example/" + number + "/" + i),
                    "Ferry <i>no. %d</i> \u2028 🚢".formatted(i),
                    random.nextBoolean() ? Invented.NOON.minusSeconds(random.nextInt(99_999)) : null,
                    Invented.NOON));
        URI site = random.nextBoolean() ? URI.create("https://ledger.example/") : null;
        var first = new Feeds.News("The Ledger " + number, site, "\"" + number + "\"", null, entries);
        String id = feeds.add(URI.create("https://ledger.example/feed/" + number), Invented.NOON, first)
                .id();
        if (random.nextBoolean())
            feeds.answered(id, Invented.NOON.plusSeconds(60), new Feeds.Trouble("The site took too long to answer."));
    }

    private void compare(ConfigurableApplicationContext store, int number, List<ArticleId> among) {
        Library library = store.getBean(Library.class);
        Article one =
                Invented.article("one-" + number, "The ferry “Möwe” 🚢 came back at dawn, " + number + " hours late.");
        Article two = Invented.article("two-" + number, "At dawn the ferry returned; nobody was hurt.");
        library.keep(one, Invented.page(one));
        library.keep(two, Invented.page(two));
        List<ArticleId> articles = new ArrayList<>(among.subList(0, random.nextInt(among.size() + 1)));
        articles.add(one.id());
        articles.add(two.id());
        ComparisonId id =
                library.create("Ferry <b>" + number + "</b> \u2028", articles).id();
        library.rename(id, "Ferry no. " + number);
        if (number % 2 == 0) library.markTranscript(id, two.id(), true);
        Article later = Invented.article(two.id().value(), "The ferry returned.");
        if (random.nextBoolean()) library.keep(later, Invented.page(later));
        decide(store.getBean(Decisions.class), id, one, two);
        freeze(store.getBean(Editions.class), id, number);
        if (random.nextBoolean()) store.getBean(Stories.class).pin(Set.of(one.id(), two.id()));
    }

    private void decide(Decisions decisions, ComparisonId id, Article one, Article two) {
        var link = new Decisions.Made(
                Subject.LINK, Verdict.ADDED, Anchor.of(one, 4, 16), Anchor.of(two, 8, 26), "Ada Moor", "'); DROP --");
        var alone = new Decisions.Made(Subject.ALONE, Verdict.REJECTED, Anchor.of(two, 28, 43), null, "Jon Reed", "");
        decisions.keep(id, link);
        if (random.nextBoolean()) decisions.undo(id, decisions.keep(id, alone).id());
    }

    private void freeze(Editions editions, ComparisonId id, int number) {
        byte[] document = document(number);
        String hash = Snapshot.sha256(document);
        editions.keep(new Editions.Kept(hash, id, "Ferry " + number, "EXCERPTS", Invented.NOON, document));
        for (int i = 0; i < random.nextInt(3); i++) {
            String secret = Snapshot.sha256((id.value() + i).getBytes(StandardCharsets.UTF_8));
            Instant end = random.nextBoolean() ? Invented.NOON.plusSeconds(random.nextInt()) : null;
            var link = editions.link(
                    hash,
                    secret,
                    random.nextBoolean()
                            ? new Editions.Conditions(end, null, null)
                            : new Editions.Conditions(
                                    end, "pbkdf2$1$c2FsdA$aGFzaA", "https://learn.example *".split(" ")[i]));
            editions.count(link.id());
            if (random.nextBoolean()) editions.hide(link.id(), "Hidden “<b>” no. " + number);
            if (random.nextBoolean()) editions.complain(link.id(), "A complaint \u2028 no. " + number);
            if (random.nextBoolean()) editions.complaints().forEach(c -> editions.close(c.id()));
            if (random.nextBoolean()) editions.revoke(link.id());
        }
    }

    private byte[] document(int number) {
        return """
                {"format":"synoptic-comparison/1","title":"Ferry %d/%d","engine":"e","level":"EXCERPTS",
                 "counts":{"articles":0,"independent":0,"statements":0,"sharedStatements":0,"onlyIn":0,"figures":0},
                 "articles":[],"statements":[],"claims":[],"onlyIn":[],"figures":[],"decisions":[]}
                """.formatted(number, random.nextInt()).getBytes(StandardCharsets.UTF_8);
    }
}
