package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Outlet;
import org.synoptic.article.Paragraph;
import org.synoptic.article.Snapshot;
import org.synoptic.article.Span;

class NamingTest {
    private static Article named(@Nullable String address, String text) {
        ArticleId id = new ArticleId("before");
        byte[] page = text.getBytes(StandardCharsets.UTF_8);
        Article article = new Article(
                id,
                Outlet.named("Ledger\u0000"),
                "A \uD83D title",
                List.of("Ada\u0000"),
                null,
                null,
                address == null ? null : URI.create(address),
                null,
                null,
                text,
                List.of(new Paragraph(new Span(id, 0, text.length()), Paragraph.Kind.TEXT)),
                Gauge.SOUND,
                Snapshot.of(page, text, Instant.EPOCH));
        return Naming.named(article, page, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # address                                      , said
        https://www.Ledger.example/ferry/              , ledger.example/ferry
        http://ledger.example/ferry#comments           , ledger.example/ferry
        https://ledger.example/ferry?utm_source=x&b=2&a=1, ledger.example/ferry?a=1&b=2
        https://ledger.example/ferry?fbclid=xyz        , ledger.example/ferry
        https://ledger.example/?p=7                    , ledger.example?p=7
        https://ledger.example/                        , ''
        urn:isbn:123                                   , ''
        """)
    void draws(URI address, String said) {
        assertThat(Naming.address(address).orElse("")).isEqualTo(said);
    }

    @Test
    void anArticleWithAnAddressKeepsItsNameWhenItsTextChanges() {
        String address = "https://ledger.example/ferry";
        assertThat(named(address, "Morning.").id())
                .isEqualTo(named(address + "?utm_source=mail", "Evening.").id());
    }

    @Test
    void anArticleWithoutOneIsNamedByItsText() {
        assertThat(named(null, "Morning.").id())
                .isEqualTo(named(null, "Morning.").id());
        assertThat(named(null, "Morning.").id())
                .isNotEqualTo(named(null, "Evening.").id());
    }

    @Test
    void whatNoStoreCanKeepIsReplacedInPlace() {
        Article article = named(null, "a\u0000b \uD83D\uDE80 c\uD83D d\uDE80");
        assertThat(article.text()).isEqualTo("a\uFFFDb \uD83D\uDE80 c\uFFFD d\uFFFD");
        assertThat(article.outlet().name()).isEqualTo("Ledger\uFFFD");
        assertThat(article.title()).isEqualTo("A \uFFFD title");
        assertThat(article.bylines()).containsExactly("Ada\uFFFD");
        assertThat(article.paragraphs().getFirst().span())
                .isEqualTo(new Span(article.id(), 0, article.text().length()));
    }
}
