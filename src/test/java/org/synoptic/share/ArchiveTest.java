package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.synoptic.store.Holdings;
import org.synoptic.store.Stocks;

class ArchiveTest {
    private static final long RICH = 5;

    @TempDir
    Path folder;

    private ConfigurableApplicationContext store(String name) {
        return Stocks.open(folder.resolve(name));
    }

    private Path taken(Holdings holdings, String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            new LibraryArchive(holdings).write(out);
        }
        return file;
    }

    @Test
    void generatedLibrariesComeBackEqualInAnEmptyOne() throws IOException {
        for (long seed = 1; seed <= 8; seed++) {
            try (var from = store("from" + seed);
                    var to = store("to" + seed)) {
                Stocks.fill(from, seed);
                Holdings there = from.getBean(Holdings.class);
                Holdings here = to.getBean(Holdings.class);
                Path file = taken(there, seed + ".zip");
                assertThat(new LibraryImport(here).bring(file))
                        .as("seed " + seed)
                        .isInstanceOf(Import.Brought.class);
                assertThat(here.stock()).as("seed " + seed).isEqualTo(there.stock());
                assertThat(here.stock().outlets()).isEqualTo(there.stock().outlets());
                assertThat(taken(here, seed + "-again.zip")).hasSameBinaryContentAs(file);
            }
        }
    }

    /// A file that breaks off amid the import, wherever that is, and then the whole one.
    @Test
    void anImportThatBrokeOffLeavesNothingAndTheNextOneBringsAllOfIt() throws IOException {
        for (long seed = 11; seed <= 14; seed++) {
            try (var from = store("from" + seed);
                    var to = store("to" + seed)) {
                Stocks.fill(from, seed);
                Holdings there = from.getBean(Holdings.class);
                Holdings here = to.getBean(Holdings.class);
                Holdings.Stock before = here.stock();
                Path file = taken(there, seed + ".zip");
                Random random = new Random(seed);
                for (int i = 0; i < 3; i++) {
                    Map<String, byte[]> broken = entries(file);
                    List<String> parts = broken.keySet().stream()
                            .filter(n -> n.contains("/"))
                            .toList();
                    broken.remove(parts.get(random.nextInt(parts.size())));
                    assertThat(new LibraryImport(here).bring(zip(broken))).isInstanceOf(Import.Refused.class);
                    assertThat(here.stock()).isEqualTo(before);
                }
                assertThat(new LibraryImport(here).bring(file)).isInstanceOf(Import.Brought.class);
                assertThat(here.stock()).as("seed " + seed).isEqualTo(there.stock());
                assertThat(taken(here, seed + "-again.zip")).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void whatIsNoLibraryIsRefusedWithASentenceAndNothingIsWritten() throws IOException {
        try (var from = store("from");
                var to = store("to")) {
            Stocks.fill(from, RICH);
            Holdings here = to.getBean(Holdings.class);
            Holdings.Stock before = here.stock();
            Path whole = taken(from.getBean(Holdings.class), "whole.zip");
            for (var spoilt : spoilt().entrySet()) {
                Map<String, byte[]> entries = entries(whole);
                spoilt.getValue().accept(entries);
                assertThat(new LibraryImport(here).bring(zip(entries)))
                        .as(spoilt.getKey())
                        .isInstanceOfSatisfying(
                                Import.Refused.class,
                                r -> assertThat(r.sentence())
                                        .as(spoilt.getKey())
                                        .contains(sentence(spoilt.getKey())));
                assertThat(here.stock()).as(spoilt.getKey()).isEqualTo(before);
            }
        }
    }

    private static String sentence(String what) {
        return switch (what) {
            case "slip", "absolute", "windows", "other" -> "something that no Synoptic library has";
            case "bomb" -> "far more than a library is";
            case "missing text", "missing page", "missing edition" -> "not copied whole";
            case "version" -> "another version";
            case "no inventory" -> "no library";
            default -> "changed or damaged";
        };
    }

    private static Map<String, Consumer<Map<String, byte[]>>> spoilt() {
        Map<String, Consumer<Map<String, byte[]>>> all = new LinkedHashMap<>();
        all.put("slip", m -> m.put("../../evil.sh", new byte[1]));
        all.put("absolute", m -> m.put("/etc/passwd", new byte[1]));
        all.put("windows", m -> m.put("..\\evil.bat", new byte[1]));
        all.put("other", m -> m.put("notes.txt", new byte[1]));
        all.put("bomb", m -> m.put("pages/" + "a".repeat(64), new byte[30 << 20]));
        all.put("missing text", m -> m.remove("texts/000001.json"));
        all.put("missing page", m -> m.remove(first(m, "pages/")));
        all.put("missing edition", m -> m.remove(first(m, "editions/")));
        all.put("no inventory", m -> m.remove("library.json"));
        all.put("version", m -> replace(m, "library.json", "synoptic-library/1", "synoptic-library/9"));
        all.put("cut JSON", m -> m.put("library.json", Arrays.copyOf(get(m, "library.json"), 200)));
        all.put("two values", m -> replace(m, "library.json", "{", "[] {"));
        all.put(
                "empty",
                m -> m.put("library.json", "{\"format\":\"synoptic-library/1\"}".getBytes(StandardCharsets.UTF_8)));
        all.put("null", m -> m.put("texts/000001.json", "null".getBytes(StandardCharsets.UTF_8)));
        all.put("deep", m -> m.put("texts/000001.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        all.put("text", m -> replace(m, "texts/000001.json", "\"text\" : \"", "\"text\" : \"x"));
        all.put(
                "script",
                m -> replace(m, "texts/000001.json", "\"title\"", "\"address\" : \"javascript:alert(1)\", \"title\""));
        all.put("page", m -> m.put(first(m, "pages/"), "other".getBytes(StandardCharsets.UTF_8)));
        all.put("edition", m -> m.put(first(m, "editions/"), "{}".getBytes(StandardCharsets.UTF_8)));
        all.put("comparison", m -> replace(m, "library.json", "\"article\" : \"one-0\"", "\"article\" : \"none\""));
        return all;
    }

    private static byte[] get(Map<String, byte[]> entries, String name) {
        return java.util.Objects.requireNonNull(entries.get(name), name);
    }

    private static String first(Map<String, byte[]> entries, String folder) {
        return entries.keySet().stream()
                .filter(n -> n.startsWith(folder))
                .findFirst()
                .orElseThrow();
    }

    private static void replace(Map<String, byte[]> entries, String name, String old, String now) {
        String text = new String(get(entries, name), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        entries.put(
                name, text.replaceFirst(java.util.regex.Pattern.quote(old), now).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry e : java.util.Collections.list(zip.entries()))
                entries.put(e.getName(), zip.getInputStream(e).readAllBytes());
        }
        return entries;
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        }
        return Files.write(folder.resolve("spoilt.zip"), bytes.toByteArray());
    }

    @Test
    void aFileThatIsNoZipOrWasCutOffIsRefused() throws IOException {
        try (var from = store("from")) {
            Stocks.fill(from, RICH);
            Holdings holdings = from.getBean(Holdings.class);
            byte[] whole = Files.readAllBytes(taken(holdings, "whole.zip"));
            for (byte[] bytes :
                    new byte[][] {{}, "no zip".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, whole.length / 2)
                    })
                assertThat(new LibraryImport(holdings).bring(Files.write(folder.resolve("cut.zip"), bytes)))
                        .isEqualTo(new Import.Refused("This is no ZIP file, or it was not copied whole."));
        }
    }
}
