package org.synoptic.extract;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.synoptic.extract.FeedFinding.Entry;
import org.synoptic.extract.FeedFinding.Feed;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/// Reads RSS (0.9 to 2.0) and Atom (0.3, 1.0) with Rome, from a tree that is built here within limits.
final class SyndicatedFeed {
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    /// Old feeds name a document type, which says nothing about them. One that brings a content of its own is refused.
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("\\A([^\\[]{0,9999}?)<!DOCTYPE[^>\\[]{0,500}>");

    private SyndicatedFeed() {}

    static FeedFinding read(String xml, URI address) {
        try {
            SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(tree(xml));
            List<Entry> entries = feed.getEntries().stream()
                    .flatMap(e -> entry(e, address).stream())
                    .toList();
            return new Feed(
                    text(feed.getTitleEx(), feed.getTitle()), FeedText.address(feed.getLink(), address), entries);
        } catch (JDOMException | IOException | FeedException | RuntimeException e) {
            return FeedReader.BROKEN;
        }
    }

    private static Document tree(String xml) throws JDOMException, IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setExpandEntities(false);
        builder.setEntityResolver((publicId, systemId) -> {
            throw new SAXException("A feed reads nothing else");
        });
        builder.setXMLFilter(new Limits());
        String plain =
                NOT_XML.matcher(DOCUMENT_TYPE.matcher(xml).replaceFirst("$1")).replaceAll("");
        return builder.build(new XmlFixerReader(new StringReader(plain)));
    }

    private static final class Limits extends XMLFilterImpl {
        private int depth;
        private int elements;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes atts) throws SAXException {
            if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) throw new SAXException("More than a feed holds");
            super.startElement(uri, localName, qName, atts);
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            depth--;
            super.endElement(uri, localName, qName);
        }
    }

    private static Optional<Entry> entry(SyndEntry e, URI base) {
        String id = e.getUri();
        return FeedText.entry(
                Stream.of(
                        FeedText.address(e.getLink(), base),
                        id != null && id.matches("(?i)https?://.*") ? FeedText.address(id, null) : null),
                List.of(text(e.getTitleEx(), e.getTitle()), description(e)),
                moment(e.getPublishedDate())
                        .or(() -> moment(e.getUpdatedDate()))
                        .orElse(null));
    }

    /// Only Atom says when a text is none of markup.
    private static String text(@Nullable SyndContent content, @Nullable String value) {
        boolean plain = content != null && ("text".equals(content.getType()) || "text/plain".equals(content.getType()));
        return plain ? FeedText.line(value) : FeedText.ofMarkup(value);
    }

    private static String description(SyndEntry e) {
        SyndContent content = e.getDescription();
        return content == null ? "" : FeedText.ofMarkup(content.getValue());
    }

    private static Optional<Instant> moment(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
