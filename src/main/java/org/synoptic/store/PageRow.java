package org.synoptic.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "page")
@SuppressWarnings("NullAway.Init")
class PageRow {
    @Id
    String hash;

    byte[] packed;

    static PageRow of(String hash, byte[] bytes) {
        PageRow row = new PageRow();
        row.hash = hash;
        row.packed = Gzip.pack(bytes);
        return row;
    }

    byte[] bytes() {
        return Gzip.unpack(packed);
    }
}
