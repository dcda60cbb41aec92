package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.fetch.Site;
import org.synoptic.ingest.Newsstand.Choice;
import org.synoptic.ingest.Newsstand.Entry;
import org.synoptic.ingest.Newsstand.Followed;
import org.synoptic.ingest.Newsstand.Refused;
import org.synoptic.ingest.Newsstand.Several;
import org.synoptic.store.Feeds;
import org.synoptic.store.Stocks;

class NewsstandTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final String RSS = "application/rss+xml";

    @TempDir
    Path folder;

    private Instant now = NOON;
    private Site site;
    private ConfigurableApplicationContext store;
    private Feeds feeds;
    private KeptNewsstand stand;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        store = Stocks.open(folder);
        feeds = store.getBean(Feeds.class);
        stand = new KeptNewsstand(feeds, site.gate(), clock());
    }

    @AfterEach
    void close() throws IOException {
        store.close();
        site.close();
    }

    private Clock clock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }

    private static String rss(String title, String... items) {
        StringBuilder all = new StringBuilder();
        for (String item : items)
            all.append("<item><title>%1$s</title><link>https://ledger.example/%1$s</link></item>".formatted(item));
        return "<rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>".formatted(title, all);
    }

    private Newsstand.Feed follow(String path) {
        return ((Followed) stand.add(site.at(path).toString())).feed();
    }

    private List<String> titles() {
        return stand.entries(100).stream().map(Entry::title).toList();
    }

    private String last() {
        return site.asked().getLast();
    }

    @Test
    void aFeedIsFollowedByItsAddressAndTellsWhatItAnnounces() {
        site.put("/feed", RSS, rss("The Ledger", "ferry", "pier"));
        Newsstand.Feed feed = follow("/feed");
        assertThat(feed.title()).isEqualTo("The Ledger");
        assertThat(feed.asked()).isEqualTo(NOON);
        assertThat(feed.fresh()).isEqualTo(2);
        assertThat(stand.feeds()).containsExactly(feed);
        assertThat(titles()).containsExactly("ferry", "pier");
        assertThat(((Followed) stand.add(site.at("/feed").toString())).already())
                .isTrue();
        assertThat(stand.feeds()).hasSize(1);
    }

    @Test
    void aPageThatAnnouncesOneFeedLeadsToItAndOneWithSeveralAsks() {
        site.put("/feed", RSS, rss("The Ledger", "ferry"));
        String one = "<link rel=alternate type=application/rss+xml title=News href=/feed>";
        site.put("/", "text/html", one + "<p>Hello</p>");
        site.put("/two", "text/html", one + "<link rel=alternate type=application/atom+xml href=/comments>");
        site.put("/loop", "text/html", "<link rel=alternate type=application/rss+xml href=/two>");
        assertThat(follow("/").address()).isEqualTo(site.at("/feed"));
        assertThat(stand.add(site.at("/two").toString()))
                .isEqualTo(new Several(List.of(
                        new Choice(site.at("/feed").toString(), "News"),
                        new Choice(
                                site.at("/comments").toString(),
                                site.at("/comments").toString()))));
        assertThat(stand.add(site.at("/loop").toString())).isInstanceOf(Refused.class);
    }

    @Test
    void aRedirectIsFollowedOnceAndTheFeedIsAskedWhereItLies() {
        site.answer("/old", "HTTP/1.1 301 Moved\r\nLocation: /feed\r\nContent-Length: 0\r\n\r\n");
        site.put("/feed", RSS, rss("The Ledger", "ferry"));
        assertThat(follow("/old").address()).isEqualTo(site.at("/feed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | This is no address of a feed or a web page.
            not an address           | This is no address of a feed or a web page.
            javascript:alert(1)      | This is no address of a feed or a web page.
            file:///etc/hosts        | This is no address of a feed or a web page.
            ftp://ledger.example/x   | Only http and https addresses are fetched.
            http://10.0.0.1/feed     | This address points into a private network, so it isn't fetched.
            http://a:b@c.example/    | An address with a user name or password in it is not fetched.
            """)
    void whatIsNoAddressOfAFeedIsToldSo(String address, String sentence) {
        assertThat(stand.add(address)).isEqualTo(new Refused(sentence));
        assertThat(stand.feeds()).isEmpty();
    }

    @Test
    void aPageWithoutAFeedIsToldSo() {
        site.put("/page", "text/html", "<p>Hello</p>");
        assertThat(stand.add(site.at("/page").toString()))
                .isEqualTo(new Refused("There is no feed at this address, and the page announces none."));
        assertThat(stand.add(site.at("/nowhere").toString()))
                .isEqualTo(new Refused("The site says that this page doesn't exist."));
    }

    @Test
    void aSiteThatAsksProgramsToStayAwayIsNotAsked() {
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /feed");
        site.put("/feed", RSS, rss("The Ledger", "ferry"));
        assertThat(stand.add(site.at("/feed").toString()))
                .isEqualTo(new Refused("The site asks programs not to read this page by themselves."));
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void theNextTimeTheSiteIsAskedWhetherAnythingHasChanged() {
        site.put("/feed", RSS, rss("The Ledger", "ferry"), "ETag: \"one\"\r\n");
        String id = follow("/feed").id();
        site.answer("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n");
        now = NOON.plusSeconds(1800);
        stand.ask(id);
        assertThat(last()).contains("If-None-Match: \"one\"\r\n");
        Newsstand.Feed feed = stand.feeds().getFirst();
        assertThat(feed.asked()).isEqualTo(now);
        assertThat(feed.fresh()).isZero();
        assertThat(feed.trouble()).isNull();

        site.put("/feed", RSS, rss("The Ledger", "pier", "ferry"), "ETag: \"two\"\r\n");
        now = NOON.plusSeconds(3600);
        stand.ask(id);
        assertThat(stand.feeds().getFirst().fresh()).isEqualTo(1);
        assertThat(titles()).containsExactly("pier", "ferry");
    }

    @Test
    void aFeedThatFailsSaysWhyAndKeepsWhatItAnnounced() {
        site.put("/feed", RSS, rss("The Ledger", "ferry"));
        String id = follow("/feed").id();
        site.answer("/feed", "HTTP/1.1 503 Busy\r\nRetry-After: 7200\r\nContent-Length: 0\r\n\r\n");
        stand.ask(id);
        assertThat(stand.feeds().getFirst().trouble()).isEqualTo("The site asks us to come back later.");
        assertThat(titles()).containsExactly("ferry");
        int asked = site.asked().size();
        stand.ask(id);
        assertThat(site.asked()).hasSize(asked);

        stand.remove(id);
        stand.ask(id);
        assertThat(stand.feeds()).isEmpty();
        assertThat(titles()).isEmpty();
    }

    @Test
    void anArticleOfTheFutureStandsWhereItWasSeenFirst() {
        site.put("/feed", RSS, """
                <rss version="2.0"><channel><title>t</title><item><title>soon</title><link>https://ledger.example/soon</link>
                <pubDate>Fri, 13 Mar 2099 18:00:00 GMT</pubDate></item></channel></rss>""");
        follow("/feed");
        assertThat(stand.entries(1).getFirst().moment()).isEqualTo(NOON);
    }

    private Round round() {
        return new Round(feeds, stand, Duration.ofMinutes(30), clock());
    }

    @Test
    void theRoundAsksEachFeedWhenItsTimeHasComeAndNotAfterItWasStopped() {
        site.put("/one", RSS, rss("One", "a"));
        site.put("/two", RSS, rss("Two", "b"));
        follow("/one");
        follow("/two");
        Round round = round();
        round.start();
        int before = site.asked().size();
        now = NOON.plusSeconds(20 * 60);
        round.turn();
        assertThat(site.asked()).hasSize(before);
        now = NOON.plusSeconds(40 * 60);
        round.turn();
        assertThat(site.asked()).hasSize(before + 2);
        round.turn();
        assertThat(site.asked()).hasSize(before + 2);
        round.stop();
        now = NOON.plusSeconds(24 * 3600);
        round.turn();
        assertThat(site.asked()).hasSize(before + 2);
    }

    @Test
    void aFeedThatFailedIsLeftAloneForLonger() {
        site.put("/feed", RSS, rss("The Ledger", "ferry"));
        String id = follow("/feed").id();
        site.answer("/feed", "HTTP/1.1 500 Trouble\r\nContent-Length: 0\r\n\r\n");
        stand.ask(id);
        Feeds.Feed feed = feeds.feed(id).orElseThrow();
        assertThat(round().due(feed, NOON.plusSeconds(60 * 60))).isFalse();
        assertThat(round().due(feed, NOON.plusSeconds(130 * 60))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"30m, PT30M", "2h, PT2H", "off, PT0S", "OFF, PT0S", "0, PT0S", "10s, PT5M", "1d, P1D"})
    void theSettingIsATimeOrOff(String setting, Duration every) {
        assertThat(Round.every(setting)).isEqualTo(every);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "often", "-5m", "30"})
    void anotherSettingIsToldWithWhatItMayBe(String setting) {
        assertThatThrownBy(() -> Round.every(setting))
                .hasMessage("SYNOPTIC_FEEDS_EVERY is “%s”: give a time such as 30m or 2h, or off.".formatted(setting));
    }
}
