package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;
import org.synoptic.store.Editions.Kept;
import org.synoptic.store.Editions.Link;

class EditionsTest {
    private static final Instant END = Instant.parse("2027-03-14T12:00:00.123456Z");

    @TempDir
    Path folder;

    private static Kept edition(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return new Kept(
                Snapshot.sha256(bytes), new ComparisonId("ferry"), "The ferry", "EXCERPTS", Invented.NOON, bytes);
    }

    private static String secret(String word) {
        return Snapshot.sha256(word.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEditionAndItsLinksAreThereAfterARestart() {
        Kept edition = edition("{\"title\":\"“Ferry” 🚢\"}");
        Link made;
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            editions.keep(edition);
            editions.keep(edition);
            made = editions.link(edition.hash(), secret("one"), END);
            editions.link(edition.hash(), secret("two"), null);
            editions.count(made.id());
            editions.count(made.id());
        }
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            assertThat(editions.document(edition.hash())).hasValue(edition.document());
            Link link = editions.find(secret("one")).orElseThrow();
            assertThat(link.expires()).isEqualTo(END);
            assertThat(link.opened()).isEqualTo(2);
            assertThat(link.comparison()).isEqualTo(edition.comparison());
            assertThat(editions.find(secret("two")).orElseThrow().expires()).isNull();
            assertThat(editions.links())
                    .extracting(Link::id)
                    .contains(made.id())
                    .hasSize(2);
        }
    }

    @Test
    void whatIsWrongOrMissingChangesNothing() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            Kept edition = edition("{}");
            byte[] other = "{ }".getBytes(StandardCharsets.UTF_8);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> editions.keep(
                            new Kept(edition.hash(), edition.comparison(), "x", "FULL", edition.made(), other)));
            assertThat(editions.document(edition.hash())).isEmpty();
            assertThatThrownBy(() -> editions.link(edition.hash(), secret("x"), null))
                    .isInstanceOf(NoSuchElementException.class);
            editions.revoke("nothere");
            editions.count("nothere");
            assertThat(editions.find(secret("x"))).isEmpty();
            assertThat(editions.links()).isEmpty();
        }
    }

    @Test
    void aRevokedLinkStaysRevokedFromThatMoment() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            Kept edition = edition("[]");
            editions.keep(edition);
            Link link = editions.link(edition.hash(), secret("one"), null);
            editions.revoke(link.id());
            Instant first = editions.find(secret("one")).orElseThrow().revoked();
            editions.revoke(link.id());
            assertThat(first).isNotNull();
            assertThat(editions.find(secret("one")).orElseThrow().revoked()).isEqualTo(first);
        }
    }
}
