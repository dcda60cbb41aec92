package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;
import org.synoptic.article.Gauge;
import org.synoptic.article.Snapshot;

@Entity
@Table(name = "snapshot")
@SuppressWarnings("NullAway.Init")
class SnapshotRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "article_id")
    String articleId;

    @Column(name = "text_hash")
    String textHash;

    @Column(name = "page_hash")
    String pageHash;

    @Column(name = "content_type")
    String contentType;

    Instant received;

    @ManyToOne(optional = false)
    OutletRow outlet;

    String title;
    String bylines;

    @Nullable
    String published;

    @Nullable
    String updated;

    @Nullable
    String address;

    @Nullable
    String language;

    @Column(name = "origin_name")
    @Nullable
    String originName;

    boolean republished;
    String text;
    String paragraphs;
    double trust;
    String doubts;

    @Column(name = "final_address")
    @Nullable
    String finalAddress;

    @Nullable
    String redirects;

    @Nullable
    Integer status;

    @Nullable
    Integer reader;

    @Nullable
    String etag;

    @Column(name = "last_modified")
    @Nullable
    String lastModified;

    static SnapshotRow of(Article a, OutletRow outlet, Library.Received page) {
        SnapshotRow row = new SnapshotRow();
        row.articleId = a.id().value();
        row.contentType = page.contentType();
        row.came(page.way());
        row.textHash = a.snapshot().textHash();
        row.pageHash = a.snapshot().bytesHash();
        row.received = a.snapshot().received();
        row.found(a, outlet);
        return row;
    }

    /// Another text of the page that this one was found in; it is to be filled.
    SnapshotRow reread(String otherText) {
        SnapshotRow row = new SnapshotRow();
        row.articleId = articleId;
        row.contentType = contentType;
        row.came(way());
        row.textHash = otherText;
        row.pageHash = pageHash;
        row.received = received;
        return row;
    }

    /// What a version of the extractor finds in the page.
    void foundBy(int version, Article a, OutletRow from) {
        found(a, from);
        reader = version;
    }

    private void found(Article a, OutletRow from) {
        outlet = from;
        about(a);
        text = a.text();
        paragraphs = Columns.paragraphs(a.paragraphs());
        trust = a.gauge().score();
        doubts = Columns.doubts(a.gauge().reasons());
    }

    private void came(Library.Way way) {
        finalAddress = way.address() == null ? null : way.address().toString();
        redirects = Columns.strings(way.redirects().stream().map(URI::toString).toList());
        status = way.status();
        reader = way.reader();
        state(way);
    }

    void state(Library.Way way) {
        etag = way.etag();
        lastModified = way.lastModified();
    }

    Library.Way way() {
        return new Library.Way(
                finalAddress == null ? null : URI.create(finalAddress),
                redirects == null
                        ? List.of()
                        : Columns.strings(redirects).stream().map(URI::create).toList(),
                status,
                reader,
                etag,
                lastModified);
    }

    private void about(Article a) {
        title = a.title();
        bylines = Columns.strings(a.bylines());
        published = a.published();
        updated = a.updated();
        address = a.address() == null ? null : a.address().toString();
        language = a.language();
        originName = a.origin() == null ? null : a.origin().name();
        republished = a.origin() != null && a.origin().republished();
    }

    Article article() {
        ArticleId name = new ArticleId(articleId);
        return new Article(
                name,
                outlet.outlet(),
                title,
                Columns.strings(bylines),
                published,
                updated,
                address == null ? null : URI.create(address),
                language,
                originName == null ? null : new Article.Origin(originName, republished),
                text,
                Columns.paragraphs(name, paragraphs),
                new Gauge(trust, Columns.doubts(doubts)),
                new Snapshot(pageHash, textHash, received));
    }
}
