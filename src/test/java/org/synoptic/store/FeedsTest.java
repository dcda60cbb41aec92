package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.store.Feeds.Entry;
import org.synoptic.store.Feeds.Feed;
import org.synoptic.store.Feeds.News;

class FeedsTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final URI ADDRESS = URI.create("https://ledger.example/feed");

    @TempDir
    Path folder;

    private ConfigurableApplicationContext store;
    private Feeds feeds;

    @BeforeEach
    void open() {
        store = StoreAlone.on(folder);
        feeds = store.getBean(Feeds.class);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Entry entry(String name, @Nullable Instant published, Instant seen) {
        return new Entry(URI.create("https://ledger.example/" + name), "The " + name, published, seen);
    }

    private static News news(Entry... entries) {
        return new News("The Ledger", null, "\"one\"", null, List.of(entries));
    }

    private List<String> titles() {
        return feeds.latest(10_000).stream().map(a -> a.entry().title()).toList();
    }

    @Test
    void aFeedAndItsEntriesAreThereAfterARestart() {
        Feed feed = feeds.add(ADDRESS, NOON, news(entry("ferry", NOON.minusSeconds(60), NOON)));
        close();
        open();
        assertThat(feeds.all()).containsExactly(feed);
        assertThat(feeds.latest(5))
                .containsExactly(new Feeds.Announced(feed.id(), entry("ferry", NOON.minusSeconds(60), NOON)));
        assertThat(feed.state()).isEqualTo(new Feeds.State("\"one\"", null, NOON, 1, null));
    }

    @Test
    void theSameAddressIsOneFeedAndKeepsWhatItHas() {
        Feed first = feeds.add(ADDRESS, NOON, news(entry("ferry", null, NOON)));
        Feed second = feeds.add(ADDRESS, NOON.plusSeconds(9), news(entry("pier", null, NOON)));
        assertThat(second).isEqualTo(first);
        assertThat(titles()).containsExactly("The ferry");
    }

    @Test
    void theNewestStandsFirstByItsPublicationOrByWhenItWasSeen() {
        feeds.add(
                ADDRESS,
                NOON,
                news(
                        entry("old", NOON.minusSeconds(900), NOON),
                        entry("untold", null, NOON),
                        entry("middle", NOON.minusSeconds(60), NOON)));
        assertThat(titles()).containsExactly("The untold", "The middle", "The old");
    }

    @Test
    void anEntryThatComesAgainKeepsWhenItWasSeenFirstAndTakesItsNewTitle() {
        String id = feeds.add(ADDRESS, NOON, news(entry("ferry", null, NOON))).id();
        Instant later = NOON.plusSeconds(3600);
        Entry renamed = new Entry(entry("ferry", null, NOON).link(), "The ferry is found", null, later);
        feeds.answered(id, later, news(renamed, entry("pier", null, later)));
        assertThat(feeds.feed(id).orElseThrow().state().fresh()).isEqualTo(1);
        assertThat(feeds.latest(5))
                .map(Feeds.Announced::entry)
                .containsExactly(
                        entry("pier", null, later), new Entry(renamed.link(), "The ferry is found", null, NOON));
    }

    @Test
    void nothingNewAndTroubleKeepWhatIsKnown() {
        String id = feeds.add(ADDRESS, NOON, news(entry("ferry", null, NOON))).id();
        feeds.answered(id, NOON.plusSeconds(1), new Feeds.Same());
        assertThat(feeds.feed(id).orElseThrow().state())
                .isEqualTo(new Feeds.State("\"one\"", null, NOON.plusSeconds(1), 0, null));
        feeds.answered(id, NOON.plusSeconds(2), new Feeds.Trouble("The site is ill."));
        assertThat(feeds.feed(id).orElseThrow().state())
                .isEqualTo(new Feeds.State("\"one\"", null, NOON.plusSeconds(2), 0, "The site is ill."));
        assertThat(titles()).containsExactly("The ferry");
    }

    @Test
    void ofAFeedOnlyTheLatestEntriesStay() {
        String id = feeds.add(ADDRESS, NOON, news(entry("first", NOON.minusSeconds(1), NOON)))
                .id();
        for (int round = 0; round < 3; round++) {
            List<Entry> many = new ArrayList<>();
            for (int i = 0; i < 100; i++) many.add(entry(round + "-" + i, NOON.plusSeconds(100 * round + i), NOON));
            feeds.answered(id, NOON, new News("The Ledger", null, null, null, many));
        }
        assertThat(titles())
                .hasSize(Feeds.MOST_ENTRIES)
                .contains("The 2-99", "The 1-0")
                .doesNotContain("The first", "The 0-99");
    }

    @Test
    void aRemovedFeedComesBackAsItWasAndBeginsAnewWhereItIsFollowedAnew() {
        Feed feed = feeds.add(ADDRESS, NOON, news(entry("ferry", null, NOON)));
        feeds.remove(feed.id());
        assertThat(titles()).isEmpty();
        close();
        open();
        feeds.restore(feed.id());
        assertThat(feeds.all()).containsExactly(feed);
        assertThat(titles()).containsExactly("The ferry");
        feeds.remove(feed.id());
        feeds.add(ADDRESS, NOON.plusSeconds(9), news(entry("pier", null, NOON)));
        assertThat(titles()).containsExactly("The pier");
    }

    @Test
    void aFeedThatIsRemovedTakesItsEntriesAlongAndAnswersNoMore() {
        String id = feeds.add(ADDRESS, NOON, news(entry("ferry", null, NOON))).id();
        feeds.add(URI.create("https://courier.example/feed"), NOON, news(entry("ferry", null, NOON)));
        feeds.remove(id);
        feeds.remove(id);
        feeds.answered(id, NOON, news(entry("pier", null, NOON)));
        assertThat(feeds.all()).hasSize(1);
        assertThat(titles()).containsExactly("The ferry");
    }
}
