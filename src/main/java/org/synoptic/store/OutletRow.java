package org.synoptic.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Outlet;
import org.synoptic.article.Snapshot;

@Entity
@Table(name = "outlet")
@SuppressWarnings("NullAway.Init")
class OutletRow {
    @Id
    String id;

    String name;

    @Nullable
    String domain;

    @Nullable
    String kind;

    static OutletRow of(Outlet outlet) {
        OutletRow row = new OutletRow();
        row.id = id(outlet);
        row.name = outlet.name();
        row.domain = outlet.domain();
        row.kind = outlet.kind();
        return row;
    }

    /// The same naming has the same id; JSON keeps the three apart.
    static String id(Outlet outlet) {
        return Snapshot.sha256(Columns.bytes(new @Nullable String[] {outlet.name(), outlet.domain(), outlet.kind()}));
    }

    Outlet outlet() {
        return new Outlet(name, domain, kind);
    }
}
