package org.synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.ingest.Saved.Plain;
import org.synoptic.ingest.Saved.Unread;
import org.synoptic.ingest.Saved.Web;

class SavedTest {
    private static final String PAGE = "<!DOCTYPE html><html><body><p>Größe</p></body></html>";

    private static final String ARCHIVE = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://ledger.example/ferry
            Subject: Ferry
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----MultipartBoundary--abc----"


            ------MultipartBoundary--abc----
            Content-Type: text/css
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://ledger.example/s.css

            p { color: red }
            ------MultipartBoundary--abc----
            Content-Type: text/html; charset="utf-8"
            Content-ID: <frame-1>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://ledger.example/ferry#top

            <!DOCTYPE html><html><body><p>=E2=80=9CWe never lost sight of her,=E2=80=9D A=
            da said. 1 =3D 1</p></body></html>
            ------MultipartBoundary--abc----
            Content-Type: text/html
            Content-Location: https://ads.example/frame

            <html>advert</html>
            ------MultipartBoundary--abc------
            """;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void readsTheArchive(Saved saved) {
        assertThat(saved).isInstanceOf(Web.class);
        Web web = (Web) saved;
        assertThat(web.location()).isEqualTo(URI.create("https://ledger.example/ferry"));
        assertThat(web.contentType()).isEqualTo("text/html; charset=\"utf-8\"");
        assertThat(new String(web.bytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        "<!DOCTYPE html><html><body><p>“We never lost sight of her,” Ada said. 1 = 1</p></body></html>");
    }

    @Test
    void aBrowsersArchiveGivesItsPage() {
        readsTheArchive(Saved.of("Ferry.mhtml", utf8(ARCHIVE)));
        readsTheArchive(Saved.of("Ferry.MHT", utf8(ARCHIVE.replace("\n", "\r\n"))));
    }

    @Test
    void anArchiveUnderAnotherNameIsStillOne() {
        readsTheArchive(Saved.of("Ferry.html", utf8(ARCHIVE)));
    }

    @Test
    void anArchiveInBase64IsDecoded() {
        String archive = "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
                + java.util.Base64.getMimeEncoder().encodeToString(utf8(PAGE)) + "\n";
        assertThat(((Web) Saved.of("a.mhtml", utf8(archive))).bytes()).isEqualTo(utf8(PAGE));
    }

    @Test
    void anArchiveThatIsCutOffAnywhereEndsInAPageOrAReason() {
        byte[] whole = utf8(ARCHIVE);
        for (int end = 1; end < whole.length; end++)
            assertThat(Saved.of("a.mhtml", java.util.Arrays.copyOf(whole, end))).isNotInstanceOf(Plain.class);
    }

    @Test
    void aPageStaysAsItsBytes() {
        byte[] bytes = PAGE.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(((Web) Saved.of("page.HTM", bytes)).bytes()).isEqualTo(bytes);
    }

    @Test
    void aPageSavedAsATextIsAPage() {
        assertThat(Saved.of("page.txt", utf8("\uFEFF\n<!-- saved -->" + PAGE))).isInstanceOf(Web.class);
    }

    @Test
    void aTextIsReadInWhatItWasWrittenIn() {
        String text = "Größe: “zwei” Meter";
        for (Charset set : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")})
            assertThat(Saved.of("a.txt", text.getBytes(set))).isEqualTo(new Plain(text));
        assertThat(Saved.of("a.txt", utf8("\uFEFF" + text))).isEqualTo(new Plain(text));
        assertThat(Saved.of("a.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new Plain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.odt", "a.doc", "a", "html", "a.html.exe", "a.", ""})
    void anotherEndingIsToldWithThoseWeRead(String name) {
        Saved saved = Saved.of(name, utf8(PAGE));
        assertThat(saved).isInstanceOf(Unread.class);
        assertThat(((Unread) saved).reason()).contains(".mhtml").endsWith(".");
    }

    @Test
    void whatIsNoTextWhateverItsNameIsTold() {
        assertThat(Saved.of("a.pdf", utf8("Dear reader"))).isInstanceOf(Unread.class);
        assertThat(Saved.of("a.docx", new byte[] {1, 2, 0, 3})).isInstanceOf(Unread.class);
        assertThat(Saved.of("a.txt", new byte[] {'a', 0, 'b', 0})).isInstanceOf(Unread.class);
    }

    @Test
    void aPaperIsOneWhateverItsName() {
        for (String name : new String[] {"a.pdf", "a.html", "a.txt"})
            assertThat(Saved.of(name, utf8("%PDF-1.7 …"))).isInstanceOf(Saved.Paper.class);
        assertThat(Saved.of("a.docx", utf8("PK\u0003\u0004…"))).isInstanceOf(Saved.Paper.class);
    }

    @Test
    void tooLargeAndEmptyFilesAreTold() {
        assertThat(((Unread) Saved.of("a.html", new byte[Saved.MOST_BYTES + 1])).reason())
                .contains("20 MB");
        assertThat(((Unread) Saved.of("a.txt", utf8(" \r\n"))).reason()).contains("empty");
    }
}
