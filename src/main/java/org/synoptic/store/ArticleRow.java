package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "article")
@SuppressWarnings("NullAway.Init")
class ArticleRow {
    @Id
    String id;

    @Column(name = "current_text")
    String currentText;

    static ArticleRow of(String id, String currentText) {
        ArticleRow row = new ArticleRow();
        row.id = id;
        row.currentText = currentText;
        return row;
    }
}
