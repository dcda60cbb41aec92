package org.synoptic.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SealedTest {
    private static final Edition EDITION =
            Edition.freeze("The ferry & \"the bank\" <b>", Ferry.comparison(), Level.EXCERPTS, Ferry.NOON);

    private static Edition.Check check(String file) {
        return Edition.check(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSavedEditionIsWholeAndNamesItself() {
        for (long seed = 0; seed < 10; seed++) {
            Edition any = Edition.freeze("Any " + seed, Ferry.any(seed), Level.FULL, Ferry.NOON);
            assertThat(check(any.file())).isEqualTo(new Edition.Check(Edition.Verdict.WHOLE, any.hash(), any.title()));
        }
    }

    @Test
    void aChangedByteOfItsDataIsAlwaysReported() {
        byte[] file = EDITION.file().getBytes(StandardCharsets.UTF_8);
        String text = EDITION.file();
        int from = text.substring(0, text.indexOf("<template")).getBytes(StandardCharsets.UTF_8).length;
        int to = text.substring(0, text.indexOf("</template>")).getBytes(StandardCharsets.UTF_8).length;
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = file.clone();
            int at = from + random.nextInt(to - from);
            changed[at] ^= (byte) (1 << random.nextInt(7));
            assertThat(Edition.check(changed).verdict())
                    .as("byte %d", at)
                    .isIn(Edition.Verdict.CHANGED, Edition.Verdict.NO_EDITION);
        }
    }

    @Test
    void aChangedWordOfThePageAroundTheDataIsToldApart() {
        String file = EDITION.file();
        String changed = file.replaceFirst("212 people", "999 people");
        assertThat(changed).isNotEqualTo(file);
        assertThat(check(changed).verdict()).isEqualTo(Edition.Verdict.PAGE_DIFFERS);
    }

    @Test
    void anotherFileIsNoEdition() {
        assertThat(check("<p>Hello</p>").verdict()).isEqualTo(Edition.Verdict.NO_EDITION);
        assertThat(Edition.check(new byte[] {0, (byte) 0xff, 7}).verdict()).isEqualTo(Edition.Verdict.NO_EDITION);
    }

    @Test
    void theDataAreNoPartOfWhatIsReadOrRun() {
        var page = Jsoup.parse(EDITION.file());
        for (var script : page.select("script"))
            assertThat(script.data()).isEqualTo(Script.built().orElseThrow().text());
        assertThat(page.select("script").size()).isEqualTo(Script.built().isPresent() ? 1 : 0);
        page.select("template, script").remove();
        assertThat(page.text()).isEqualTo(Jsoup.parse(EDITION.html()).text());
    }
}
