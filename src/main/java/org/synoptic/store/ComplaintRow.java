package org.synoptic.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "edition_complaint")
@SuppressWarnings("NullAway.Init")
class ComplaintRow {
    @Id
    String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "link_id")
    EditionLinkRow link;

    Instant made;
    String words;

    @Nullable
    Instant closed;

    static ComplaintRow of(String id, EditionLinkRow link, Instant made, String words) {
        ComplaintRow row = new ComplaintRow();
        row.id = id;
        row.link = link;
        row.made = made;
        row.words = words.length() <= Editions.LONGEST_COMPLAINT ? words : cut(words);
        return row;
    }

    /// Never amid a character.
    private static String cut(String words) {
        int end = Editions.LONGEST_COMPLAINT;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
    }

    Editions.Complaint complaint() {
        return new Editions.Complaint(id, link.id, link.edition.title, made, words, closed);
    }

    Holdings.Complaint kept() {
        return new Holdings.Complaint(id, link.id, made, words, closed);
    }
}
