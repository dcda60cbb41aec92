package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.synoptic.article.Snapshot;
import org.synoptic.compare.ComparisonId;
import org.synoptic.store.Editions.Conditions;
import org.synoptic.store.Editions.Kept;
import org.synoptic.store.Editions.Link;

class EditionsTest {
    private static final Instant END = Instant.parse("2027-03-14T12:00:00.123456Z");

    @TempDir
    Path folder;

    private static Kept edition(String document) {
        return edition(document, new ComparisonId("ferry"));
    }

    private static Kept edition(String document, ComparisonId of) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return new Kept(Snapshot.sha256(bytes), of, "The ferry", "EXCERPTS", Invented.NOON, bytes);
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
            made = editions.link(
                    edition.hash(), secret("one"), new Conditions(END, "pbkdf2$hash", "https://a.example"));
            editions.link(edition.hash(), secret("two"), Conditions.NONE);
            editions.count(made.id());
            editions.count(made.id());
        }
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            assertThat(editions.document(edition.hash())).hasValue(edition.document());
            Link link = editions.find(secret("one")).orElseThrow();
            assertThat(link.conditions()).isEqualTo(new Conditions(END, "pbkdf2$hash", "https://a.example"));
            assertThat(link.opened()).isEqualTo(2);
            assertThat(link.comparison()).isEqualTo(edition.comparison());
            assertThat(editions.find(secret("two")).orElseThrow().conditions()).isEqualTo(Conditions.NONE);
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
            assertThatThrownBy(() -> editions.link(edition.hash(), secret("x"), Conditions.NONE))
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
            Link link = editions.link(edition.hash(), secret("one"), Conditions.NONE);
            editions.revoke(link.id());
            Instant first = editions.find(secret("one")).orElseThrow().revoked();
            editions.revoke(link.id());
            assertThat(first).isNotNull();
            assertThat(editions.find(secret("one")).orElseThrow().revoked()).isEqualTo(first);
        }
    }

    @Test
    void everyChangeOfALinkIsToldAndNoOpening() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            editions.keep(edition("[]"));
            Link link = editions.link(edition("[]").hash(), secret("one"), Conditions.NONE);
            long made = editions.lastChange();
            editions.count(link.id());
            editions.find(secret("one"));
            assertThat(editions.lastChange()).isEqualTo(made);
            editions.hide(link.id(), "A court asked for it.");
            long hidden = editions.lastChange();
            editions.revoke(link.id());
            assertThat(editions.lastChange()).isNotEqualTo(hidden).isNotEqualTo(made);
            assertThat(hidden).isNotEqualTo(made);
        }
    }

    @Test
    void theEndOfALinkCanBeTakenBackForAFewMinutes() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            Kept edition = edition(
                    "[]",
                    store.getBean(Library.class).create("The ferry", List.of()).id());
            editions.keep(edition);
            Link link = editions.link(edition.hash(), secret("one"), Conditions.NONE);
            editions.revoke(link.id());
            editions.restore(link.id());
            assertThat(editions.find(secret("one"))).contains(link);
            editions.revoke(link.id());
            new KeptEditions(
                            store.getBean(EntityManagerFactory.class),
                            store.getBean(PlatformTransactionManager.class),
                            store.getBean(Settling.class),
                            Clock.offset(Clock.systemUTC(), Editions.REGRET.plusSeconds(1)))
                    .restore(link.id());
            assertThat(editions.find(secret("one")).orElseThrow().revoked()).isNotNull();
        }
    }

    @Test
    void aHiddenLinkKeepsItsReasonUntilItIsShownAgain() {
        String one;
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            editions.keep(edition("[]"));
            one = editions.link(edition("[]").hash(), secret("one"), Conditions.NONE)
                    .id();
            editions.hide(one, "A court asked for it.");
            editions.hide("nothere", "x");
        }
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            assertThat(editions.find(secret("one")).orElseThrow().hidden())
                    .isNotNull()
                    .satisfies(hidden -> assertThat(hidden.reason()).isEqualTo("A court asked for it."));
            editions.hide(one, null);
            assertThat(editions.find(secret("one")).orElseThrow().hidden()).isNull();
        }
    }

    @Test
    void complaintsAreKeptUntilThereAreTooManyOpenOnes() {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Editions editions = store.getBean(Editions.class);
            editions.keep(edition("[]"));
            String one = editions.link(edition("[]").hash(), secret("one"), Conditions.NONE)
                    .id();
            assertThat(editions.complain(one, "x".repeat(1999) + "🚢")).isTrue();
            assertThat(editions.complain("nothere", "x")).isFalse();
            assertThat(editions.complaints()).singleElement().satisfies(c -> {
                assertThat(c.words()).isEqualTo("x".repeat(1999));
                assertThat(c.closed()).isNull();
            });
            for (int i = 1; i < Editions.OPEN_COMPLAINTS; i++)
                assertThat(editions.complain(one, "No. " + i)).isTrue();
            assertThat(editions.complain(one, "One too many")).isFalse();
            editions.close(editions.complaints().getFirst().id());
            assertThat(editions.complain(one, "There is room again")).isTrue();
        }
    }
}
