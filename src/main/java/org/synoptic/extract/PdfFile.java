package org.synoptic.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the text of a PDF file, without what stands at the head and the foot of its pages.
final class PdfFile {
    private static final int MOST_PAGES = 100;

    /// A paper of a hundred pages takes a second or two.
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int EDGE = 2;
    private static final Pattern NUMBER = Pattern.compile(
            "^[\\s\\p{P}]*(?:(?:page|seite|p\\.|s\\.)\\s*)?\\d{1,4}(?:\\s*(?:/|of|von|de|sur)\\s*\\d{1,4})?[\\s\\p{P}]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE =
            Pattern.compile("(?m)^(?:By|Von|Par|Por|Di|Door|Af|Av) \\p{Lu}[^.\\n]{3,60}$");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll})-\\n(?=\\p{Ll})");

    private PdfFile() {}

    /// The text, a blank line between paragraphs.
    static String text(byte[] file) throws Unreadable {
        return text(file, Deadline.in(LONGEST));
    }

    static String text(byte[] file, Deadline deadline) throws Unreadable {
        PackedStreams.check(file);
        try (PDDocument pdf = Loader.loadPDF(new PatientStripper.Bytes(file, deadline))) {
            return text(pdf, deadline);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("The file is locked with a password.");
        } catch (Deadline.Passed e) {
            throw new Unreadable("The file takes longer to read than any newspaper page does.");
        } catch (OutOfMemoryError e) {
            throw new Unreadable("The file unpacks to more than we take.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Unreadable("The file is damaged, or no PDF file.");
        }
    }

    private static String text(PDDocument pdf, Deadline deadline) throws IOException, Unreadable {
        int pages = pdf.getNumberOfPages();
        if (pages > MOST_PAGES)
            throw new Unreadable("The file has %d pages; we read up to %d.".formatted(pages, MOST_PAGES));
        if (pdf.isEncrypted()) checkUnlocked(pdf);
        PatientStripper stripper = new PatientStripper(deadline);
        List<List<String>> all = new ArrayList<>();
        for (int p = 1; p <= pages; p++) all.add(lines(stripper, pdf, p));
        return joined(withoutEdges(all));
    }

    /// What a file packs under a lock that needs no password can be looked at only without the lock.
    private static void checkUnlocked(PDDocument pdf) throws IOException, Unreadable {
        pdf.setAllSecurityToBeRemoved(true);
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        pdf.save(open, CompressParameters.NO_COMPRESSION);
        PackedStreams.check(open.toByteArray());
    }

    /// The lines of a page; an empty one ends a paragraph.
    private static List<String> lines(PatientStripper stripper, PDDocument pdf, int page) throws IOException {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).strip().lines().map(String::strip).toList();
    }

    /// What stands on most pages in the same place, whatever its numbers, belongs to the paper.
    private static List<List<String>> withoutEdges(List<List<String>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<String> page : pages) for (String line : edges(page)) seen.merge(key(line), 1, Integer::sum);
        List<List<String>> out = new ArrayList<>();
        for (List<String> page : pages) {
            List<String> edges = edges(page);
            out.add(page.stream()
                    .filter(l -> !NUMBER.matcher(l).matches())
                    .filter(l ->
                            !edges.contains(l) || pages.size() < 2 || 2 * seen.getOrDefault(key(l), 0) <= pages.size())
                    .toList());
        }
        return out;
    }

    private static List<String> edges(List<String> page) {
        List<String> full = page.stream().filter(l -> !l.isEmpty()).toList();
        int edge = Math.min(EDGE, full.size() / 3);
        List<String> out = new ArrayList<>(full.subList(0, edge));
        out.addAll(full.subList(full.size() - edge, full.size()));
        return out;
    }

    private static String key(String line) {
        return line.replaceAll("\\d+", "#");
    }

    /// A paragraph goes on over the end of a page unless a sentence ends there.
    private static String joined(List<List<String>> pages) {
        StringBuilder out = new StringBuilder();
        for (List<String> page : pages) {
            String text = String.join("\n", page).strip();
            if (text.isEmpty()) continue;
            if (!out.isEmpty())
                out.append(Prose.endsLikeASentence(out.toString().strip()) ? "\n\n" : "\n");
            out.append(text);
        }
        String whole = BYLINE.matcher(HYPHEN.matcher(out).replaceAll("")).replaceAll("\n$0\n");
        List<String> paragraphs = new ArrayList<>();
        for (String p : whole.split("\\n\\s*\\n")) paragraphs.add(p.replace('\n', ' '));
        return String.join("\n\n", paragraphs);
    }
}
