package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "edition")
@SuppressWarnings("NullAway.Init")
class EditionRow {
    @Id
    String hash;

    @Column(name = "comparison_id")
    String comparisonId;

    String title;
    String level;
    Instant made;
    byte[] packed;

    static EditionRow of(Editions.Kept edition) {
        EditionRow row = new EditionRow();
        row.hash = edition.hash();
        row.comparisonId = edition.comparison().value();
        row.title = edition.title();
        row.level = edition.level();
        row.made = edition.made();
        row.packed = Gzip.pack(edition.document());
        return row;
    }

    byte[] document() {
        return Gzip.unpack(packed);
    }
}
