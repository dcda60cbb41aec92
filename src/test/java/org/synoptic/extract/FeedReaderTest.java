package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.extract.FeedFinding.Announcing;
import org.synoptic.extract.FeedFinding.Choice;
import org.synoptic.extract.FeedFinding.Entry;
import org.synoptic.extract.FeedFinding.Feed;

class FeedReaderTest {
    private static final URI AT = URI.create("https://ledger.example/news/feed");
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel>
              <title>The Harbour &amp;amp; Ledger</title><link>https://ledger.example/</link>
              <item><title>Ferry runs aground</title><link>https://ledger.example/ferry#top</link>
                <pubDate>Fri, 13 Mar 2026 18:00:00 GMT</pubDate></item>
              <item><title>&lt;b&gt;Pier&lt;/b&gt; closed &amp;mdash; &lt;script&gt;alert(1)&lt;/script&gt;again</title>
                <link>/pier</link><pubDate>Sat, 14 Mar 2026 08:30:00 GMT</pubDate></item>
              %s
            </channel></rss>""";

    private static FeedFinding read(String text) {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), null, AT);
    }

    private static Feed feed(String text) {
        FeedFinding finding = read(text);
        assertThat(finding).isInstanceOf(Feed.class);
        return (Feed) finding;
    }

    private static Entry entry(String link, String title, String published) {
        return new Entry(URI.create(link), title, Instant.parse(published));
    }

    @Test
    void anRssFeedGivesItsArticlesWithTheNewestFirstAsPlainText() {
        Feed feed = feed(RSS.formatted(""));
        assertThat(feed.title()).isEqualTo("The Harbour & Ledger");
        assertThat(feed.site()).isEqualTo(URI.create("https://ledger.example/"));
        assertThat(feed.entries())
                .containsExactly(
                        entry("https://ledger.example/pier", "Pier closed — again", "2026-03-14T08:30:00Z"),
                        entry("https://ledger.example/ferry", "Ferry runs aground", "2026-03-13T18:00:00Z"));
    }

    @Test
    void anAtomFeedKeepsWhatItSaysIsText() {
        Feed feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Skerry Courier</title>
                  <link rel="self" href="https://courier.example/atom"/><link href="https://courier.example"/>
                  <entry><title type="text">Is 3 &lt; 4?</title><id>tag:courier.example,2026:1</id>
                    <link rel="enclosure" href="https://courier.example/a.mp3"/>
                    <link rel="alternate" href="https://courier.example/sums"/>
                    <published>2026-03-14T10:00:00+02:00</published><updated>2026-03-15T10:00:00Z</updated></entry>
                  <entry><title type="html">&lt;i&gt;Aldona&lt;/i&gt; afloat</title><id>tag:courier.example,2026:2</id>
                    <link href="https://courier.example/aldona"/><updated>2026-03-15T10:00:00Z</updated></entry>
                </feed>""");
        assertThat(feed.title()).isEqualTo("Skerry Courier");
        assertThat(feed.entries())
                .containsExactly(
                        entry("https://courier.example/aldona", "Aldona afloat", "2026-03-15T10:00:00Z"),
                        entry("https://courier.example/sums", "Is 3 < 4?", "2026-03-14T08:00:00Z"));
    }

    @Test
    void aJsonFeedIsReadAndWhatHasNoTitleIsCalledByItsFirstWords() {
        Feed feed = feed("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Larkhaven \\u0000Herald",
                 "home_page_url": "https://herald.example/", "items": [
                  {"id": "1", "url": "https://herald.example/one", "title": "Divers look at the hull",
                   "date_published": "2026-03-14T09:00:00Z"},
                  {"id": "https://herald.example/two", "content_html": "<p>The choir &amp; the crew</p>",
                   "date_published": "2026-03-14T11:00:00Z"},
                  {"id": "3", "title": "Leads nowhere", "url": "javascript:alert(1)"}]}""");
        assertThat(feed.title()).isEqualTo("Larkhaven Herald");
        assertThat(feed.entries())
                .containsExactly(
                        entry("https://herald.example/two", "The choir & the crew", "2026-03-14T11:00:00Z"),
                        entry("https://herald.example/one", "Divers look at the hull", "2026-03-14T09:00:00Z"));
    }

    @Test
    void anOldFeedWithADocumentTypeAndUndeclaredSignsIsReadToo() {
        Feed feed = feed("""

                <?xml version="1.0"?>
                <!-- made by hand -->
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.example/rss.dtd">
                <rss version="0.91"><channel><title>Caf&eacute; news</title><link>https://ledger.example</link>
                <description>d</description><language>en</language>
                <item><title>Tea&nbsp;time \u0008now</title><link>https://ledger.example/tea</link></item></channel></rss>""");
        assertThat(feed.title()).isEqualTo("Café news");
        assertThat(feed.entries())
                .containsExactly(new Entry(URI.create("https://ledger.example/tea"), "Tea time now", null));
    }

    @Test
    void anRdfFeedIsReadToo() {
        Feed feed = feed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://ledger.example/rdf"><title>Ledger</title><link>https://ledger.example</link></channel>
                  <item rdf:about="https://ledger.example/a"><title>Gulls</title><link>https://ledger.example/a</link>
                    <dc:date>2026-03-14T08:00:00Z</dc:date></item></rdf:RDF>""");
        assertThat(feed.entries()).containsExactly(entry("https://ledger.example/a", "Gulls", "2026-03-14T08:00:00Z"));
    }

    @Test
    void aPageTellsTheFeedsThatItAnnounces() {
        assertThat(read("""
                <!doctype html><html><head><base href="https://ledger.example/start/">
                <link rel="alternate" type="application/rss+xml" title="All &lt;b&gt;news" href="../feed.xml">
                <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="https://ledger.example/atom">
                <link rel="alternate" type="application/feed+json" title="As JSON" href="/feed.json">
                <link rel="alternate" type="application/json" href="/wp-json/1">
                <link rel="stylesheet" type="application/rss+xml" href="/no">
                <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
                </head><body><p>Hello</p></body></html>"""))
                .isEqualTo(new Announcing(List.of(
                        new Choice(URI.create("https://ledger.example/feed.xml"), "All <b>news"),
                        new Choice(URI.create("https://ledger.example/atom"), ""),
                        new Choice(URI.create("https://ledger.example/feed.json"), "As JSON"))));
    }

    @Test
    void aPageThatAnnouncesNoFeedIsToldAsSuch() {
        assertThat(read("<html><body><p>Hello</p></body></html>")).isEqualTo(FeedReader.NONE);
        assertThat(read("{\"version\": \"2\", \"items\": []}")).isEqualTo(FeedReader.NONE);
        assertThat(read("")).isEqualTo(FeedReader.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]><rss version=\"2.0\"><channel><title>t</title></channel></rss>",
                "<rss version=\"2.0\"><channel><title>cut off</tit",
                "<rss version=\"77\"/>",
                "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
            })
    void aFeedThatBringsEntitiesOrIsCutOffIsRefused(String text) {
        assertThat(read(text)).isEqualTo(FeedReader.BROKEN);
    }

    @Test
    void aFeedThatNamesAFileShowsNothingOfIt(@TempDir Path folder) throws IOException {
        URI file = Files.writeString(folder.resolve("secret"), "the secret").toUri();
        FeedFinding finding = read("<rss version=\"2.0\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel>"
                + "<title>t<xi:include href=\"" + file + "\" parse=\"text\"/></title></channel></rss>");
        assertThat(finding).isEqualTo(new Feed("t", null, List.of()));
        FeedFinding entity = read("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + file + "\">]>"
                + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>");
        assertThat(entity).isEqualTo(FeedReader.BROKEN);
    }

    @Test
    void whatIsTooLargeTooDeepOrTooManyEndsSoon() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(read("<rss>" + "x".repeat(FeedReader.MOST_BYTES))).isInstanceOf(FeedFinding.NoFeed.class);
            assertThat(read("<rss version=\"2.0\"><channel>" + "<a>".repeat(200_000)))
                    .isEqualTo(FeedReader.BROKEN);
            assertThat(read("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(100_000)))
                    .isEqualTo(FeedReader.BROKEN);
            assertThat(read("<!-- ".repeat(300_000))).isEqualTo(FeedReader.NONE);
            assertThat(read("<rss version=\"2.0\"><channel><title>" + "&amp;".repeat(900_000)
                            + "</title></channel></rss>"))
                    .isInstanceOf(Feed.class);
            StringBuilder items = new StringBuilder();
            for (int i = 0; i < 3_000; i++)
                items.append(
                        "<item><title>No. %d</title><link>https://ledger.example/%d</link></item>".formatted(i, i));
            assertThat(feed(RSS.formatted(items)).entries()).hasSize(FeedReader.MOST_ENTRIES);
        });
    }

    @Test
    void anArticleThatStandsTwiceInAFeedIsOne() {
        String twice = "<item><title>Again</title><link>https://ledger.example/ferry#two</link></item>";
        assertThat(feed(RSS.formatted(twice)).entries())
                .map(Entry::link)
                .containsExactly(URI.create("https://ledger.example/pier"), URI.create("https://ledger.example/ferry"));
    }

    @Test
    void aFeedInAnotherEncodingIsReadAsItSays() {
        String rss = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss version=\"2.0\"><channel><title>Möwe</title>"
                + "<item><title>Fähre</title><link>https://ledger.example/x</link></item></channel></rss>";
        var finding = FeedReader.read(rss.getBytes(StandardCharsets.ISO_8859_1), "application/rss+xml", AT);
        assertThat(finding)
                .isEqualTo(new Feed(
                        "Möwe", null, List.of(new Entry(URI.create("https://ledger.example/x"), "Fähre", null))));
    }
}
