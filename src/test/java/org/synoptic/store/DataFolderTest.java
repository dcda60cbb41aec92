package org.synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.article.Article;
import org.synoptic.compare.ComparisonId;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void aSecondOneOnTheSameFolderIsRefused() throws IOException {
        try (DataFolder first = DataFolder.take(folder)) {
            assertThatThrownBy(() -> DataFolder.take(folder.resolve("x/..")))
                    .isInstanceOf(LibraryUnusable.class)
                    .hasMessageContaining(first.path().toString())
                    .hasMessageStartingWith("Another Synoptic is using the data folder");
        }
        DataFolder.take(folder).close();
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(LibraryUnusable.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aNameThatWouldSetDatabaseOptionsIsRefused() {
        assertThatThrownBy(() -> DataFolder.take(folder.resolve("a;MODE=Oracle")))
                .isInstanceOf(LibraryUnusable.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void everythingIsThereAfterARestart() {
        Article article = Invented.article("lasting", "The ferry came back.");
        ComparisonId id;
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Library library = store.getBean(Library.class);
            library.keep(article, Invented.page(article));
            id = library.create("Ferry", List.of(article.id())).id();
        }
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Library library = store.getBean(Library.class);
            assertThat(library.articles(id)).containsExactly(article);
            assertThat(library.recent(5)).extracting(Library.Entry::title).containsExactly("Ferry");
        }
    }

    @Test
    void aDatabaseThatLostItsEndIsRefused() throws IOException {
        fill(10);
        Path file = folder.resolve("library.mv.db");
        long before = Files.size(file);
        fill(10);
        try (RandomAccessFile f = new RandomAccessFile(file.toFile(), "rw")) {
            f.setLength(before);
        }
        assertThatThrownBy(() -> StoreAlone.on(folder).close())
                .hasStackTraceContaining("LibraryUnusable: The library " + file + " has lost changes that were saved");
    }

    @Test
    void aDatabaseThatIsGoneIsRefusedAndNoNewOneIsMade() throws IOException {
        fill(1);
        Files.delete(folder.resolve("library.mv.db"));
        assertThatThrownBy(() -> StoreAlone.on(folder).close())
                .rootCause()
                .isInstanceOf(LibraryUnusable.class)
                .hasMessageContaining("is not there");
        assertThat(folder.resolve("library.mv.db")).doesNotExist();
    }

    @Test
    void aDatabaseThatCannotBeReadIsToldInOneSentence() throws IOException {
        Files.writeString(folder.resolve("library.mv.db"), "This is no database.".repeat(1000));
        assertThatThrownBy(() -> StoreAlone.on(folder).close())
                .hasStackTraceContaining(
                        "LibraryUnusable: The library " + folder.resolve("library.mv.db") + " can't be opened: ");
    }

    private void fill(int articles) {
        try (ConfigurableApplicationContext store = StoreAlone.on(folder)) {
            Library library = store.getBean(Library.class);
            for (int i = 0; i < articles; i++) {
                String name = "filled-" + Integer.toHexString((int) System.nanoTime());
                Article article = Invented.article(name, "The ferry came back, again and again. ".repeat(200) + name);
                library.keep(article, Invented.page(article));
            }
        }
    }
}
