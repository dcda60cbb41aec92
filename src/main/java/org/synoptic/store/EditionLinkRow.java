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

    @Nullable
    String password;

    @Nullable
    String frames;

    @Nullable
    Instant hidden;

    @Column(name = "hidden_reason")
    @Nullable
    String hiddenReason;

    long opened;

    static EditionLinkRow of(
            String id, String secretHash, EditionRow edition, Instant made, Editions.Conditions conditions) {
        EditionLinkRow row = new EditionLinkRow();
        row.id = id;
        row.secretHash = secretHash;
        row.edition = edition;
        row.made = made;
        row.expires = conditions.expires();
        row.password = conditions.password();
        row.frames = conditions.frames();
        return row;
    }

    static EditionLinkRow of(Holdings.Link link, EditionRow edition) {
        EditionLinkRow row = of(link.id(), link.secretHash(), edition, link.made(), link.conditions());
        row.revoked = link.revoked();
        row.hide(link.hidden());
        row.opened = link.opened();
        return row;
    }

    Holdings.Link kept() {
        return new Holdings.Link(id, secretHash, edition.hash, made, conditions(), revoked, hidden(), opened);
    }

    void hide(Editions.@Nullable Hidden why) {
        hidden = why == null ? null : why.since();
        hiddenReason = why == null ? null : why.reason();
    }

    private Editions.Conditions conditions() {
        return new Editions.Conditions(expires, password, frames);
    }

    private Editions.@Nullable Hidden hidden() {
        return hidden == null || hiddenReason == null ? null : new Editions.Hidden(hidden, hiddenReason);
    }

    Editions.Link link() {
        return new Editions.Link(
                id,
                edition.hash,
                new ComparisonId(edition.comparisonId),
                edition.title,
                edition.level,
                made,
                conditions(),
                revoked,
                hidden(),
                opened);
    }
}
