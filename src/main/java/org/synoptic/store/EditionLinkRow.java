package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.ComparisonId;

@Entity
@Table(name = "edition_link")
@SuppressWarnings("NullAway.Init")
class EditionLinkRow {
    @Id
    String id;

    @Column(name = "secret_hash")
    String secretHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "edition_hash")
    EditionRow edition;

    Instant made;

    @Nullable
    Instant expires;

    @Nullable
    Instant revoked;

    long opened;

    static EditionLinkRow of(
            String id, String secretHash, EditionRow edition, Instant made, @Nullable Instant expires) {
        EditionLinkRow row = new EditionLinkRow();
        row.id = id;
        row.secretHash = secretHash;
        row.edition = edition;
        row.made = made;
        row.expires = expires;
        return row;
    }

    static EditionLinkRow of(Holdings.Link link, EditionRow edition) {
        EditionLinkRow row = of(link.id(), link.secretHash(), edition, link.made(), link.expires());
        row.revoked = link.revoked();
        row.opened = link.opened();
        return row;
    }

    Holdings.Link kept() {
        return new Holdings.Link(id, secretHash, edition.hash, made, expires, revoked, opened);
    }

    Editions.Link link() {
        return new Editions.Link(
                id,
                edition.hash,
                new ComparisonId(edition.comparisonId),
                edition.title,
                edition.level,
                made,
                expires,
                revoked,
                opened);
    }
}
