package org.synoptic.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "story_pin")
@SuppressWarnings("NullAway.Init")
class StoryPinRow {
    @Id
    @Column(name = "article_id")
    String articleId;

    @Column(name = "story_id")
    String storyId;

    static StoryPinRow of(String article, String story) {
        StoryPinRow row = new StoryPinRow();
        row.articleId = article;
        row.storyId = story;
        return row;
    }
}
