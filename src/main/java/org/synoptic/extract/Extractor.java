package org.synoptic.extract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.synoptic.article.Article;
import org.synoptic.article.ArticleId;

/// Finds the article in a page, a saved page or a pasted text.
///
/// ```java
/// Extraction found = new Extractor().html(page.body(), page.contentType(), page.uri(), null);
/// ```
///
/// Where no id is given, the article is named by its outlet and its text, so the same article has the same id however
/// it came. Nothing is ever fetched here, and nothing of a page is run.
public final class Extractor {
    /// Grows whenever the same page may be read otherwise than before.
    public static final int VERSION = 3;

    private static final int DEEPEST = 1_024;

    private final Clock clock;

    public Extractor() {
        this(Clock.systemUTC());
    }

    /// With a clock of one's own, which says when a snapshot was received.
    public Extractor(Clock clock) {
        this.clock = clock;
    }

    /// A page as a server gave it. The address is that of the last redirect, if known.
    public Extraction html(byte[] bytes, @Nullable String contentType, @Nullable URI address, @Nullable ArticleId id) {
        String html = Charsets.decode(bytes, contentType);
        Document page = parse(html, address);
        URI original = Archives.standsFor(page, address);
        Archives.strip(page, address);
        Facts facts = FactFinder.in(page, original);
        String whole = page.body().text();
        Body body = Body.of(page, facts, () -> {
            Document again = parse(html, address);
            Archives.strip(again, address);
            return again;
        });
        List<Assembly.Piece> pieces = body.blocks().stream()
                .map(b -> new Assembly.Piece(b.kind(), b.text()))
                .toList();
        return Assembly.of(
                withOrigin(facts.signedBy(body.signature()).on(day(facts, body, original)), pieces, body),
                pieces,
                body.cuts(),
                whole,
                body.agreement(),
                bytes,
                id,
                clock);
    }

    /// The day as the line right under the text, its first words or the address tell it, for a page that tells it
    /// nowhere
    /// else. What stands over the text was looked at with the headline.
    private static @Nullable String day(Facts facts, Body body, @Nullable URI address) {
        if (facts.published() != null) return null;
        for (Extraction.Cut c : body.cuts()) {
            if (c.after() < body.blocks().size()) continue;
            if (c.kind() == Extraction.Cut.Kind.BYLINE
                    && Datelines.day(c.text(), facts.language()) instanceof String day) return day;
            break;
        }
        if (!body.blocks().isEmpty()
                && Datelines.opening(body.blocks().getFirst().text(), facts.language()) instanceof String day)
            return day;
        return Datelines.in(facts.canonical() == null ? address : facts.canonical());
    }

    /// What makes a page another's copy counts more than an agency that is named in it.
    private static Facts withOrigin(Facts facts, List<Assembly.Piece> pieces, Body body) {
        Article.Origin told = facts.origin();
        if (told != null && told.republished()) return facts;
        List<String> text = pieces.stream().map(Assembly.Piece::text).toList();
        return Credits.in(text, body.after(), facts.own())
                .filter(o -> o.republished() || told == null)
                .map(facts::from)
                .orElse(facts);
    }

    private static Document parse(String html, @Nullable URI address) {
        var parser = org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(html, address == null ? "" : address.toString(), parser);
    }

    /// A page that a browser saved as MHTML, with everything in one file.
    public Extraction mhtml(byte[] bytes, @Nullable ArticleId id) {
        return SavedPage.in(bytes)
                .map(page -> html(page.body(), page.contentType(), page.address(), id))
                .orElseGet(() -> html(new byte[0], null, null, id));
    }

    /// A text as a person pasted it, with whatever came along from the page. Where it is a page's source, it is read as
    /// that page.
    public Extraction text(String text, @Nullable ArticleId id) {
        if (Markup.isSource(text)) return html(text.getBytes(StandardCharsets.UTF_8), Markup.TYPE, null, id);
        return Pasted.read(text, id, clock);
    }

    /// A PDF or DOCX file.
    public Extraction document(DocumentKind kind, byte[] bytes, @Nullable ArticleId id) {
        try {
            String text = switch (kind) {
                case PDF -> PdfFile.text(bytes);
                case WORD -> WordFile.text(bytes);
            };
            return Pasted.read(text, bytes, id, clock);
        } catch (Unreadable e) {
            return new Rejected(Pasted.read("", bytes, id, clock).article(), e.sentence(), List.of());
        }
    }

    /// A file that a person gave, told by its name and what is in it.
    public Extraction file(String fileName, byte[] bytes, @Nullable ArticleId id) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String start = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
        var kind = DocumentKind.in(bytes);
        if (kind.isPresent()) return document(kind.get(), bytes, id);
        if (name.endsWith(".mhtml") || name.endsWith(".mht") || Mhtml.looksLike(start)) return mhtml(bytes, id);
        boolean markup = start.stripLeading().startsWith("<")
                || start.toLowerCase(Locale.ROOT).contains("<html");
        if (markup || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml"))
            return html(bytes, null, null, id);
        return text(Charsets.decode(bytes, null), id);
    }
}
