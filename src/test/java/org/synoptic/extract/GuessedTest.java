package org.synoptic.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessedTest {
    private static String read(String text, String charset) {
        String page = "<html><head><title>x</title><style>p{color:red}</style></head><body><main><h1>"
                + text.substring(0, 12) + "</h1><p>" + text.repeat(4) + "</p></main></body></html>";
        Extraction found = new Extractor().html(page.getBytes(Charset.forName(charset)), "text/html", null, null);
        return Objects.requireNonNull(found.article()).text();
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS,港の渡船は水曜日の夜に浅瀬に乗り上げ、乗客二百十二人が救助された。けが人はいなかったと海上保安部が発表した。",
        "EUC-JP,港の渡船は水曜日の夜に浅瀬に乗り上げ、乗客二百十二人が救助された。けが人はいなかったと海上保安部が発表した。",
        "EUC-KR,수요일 밤 항구의 여객선이 암초에 걸려 승객 이백십이 명이 구조되었다. 다친 사람은 없다고 해양경찰이 밝혔다.",
        "GB18030,星期三晚上港口的渡船搁浅，二百一十二名乘客获救。海警说没有人受伤，轮船公司将承担所有费用。",
        "windows-1251,В среду вечером паром в гавани сел на мель; двести двенадцать пассажиров спасены. Никто не пострадал.",
        "KOI8-R,В среду вечером паром в гавани сел на мель; двести двенадцать пассажиров спасены. Никто не пострадал."
    })
    void readsAPageThatNamesNoCharset(String charset, String text) {
        assertThat(read(text, charset)).contains(text);
    }

    @Test
    void aFewAccentsAreReadAsTheWebHasAlwaysReadThem() {
        String text =
                "Die Fähre nach Tönning fährt nicht, weil das Eis über Nacht den Hafen schloss, sagte Jürgen Groß. ";
        assertThat(read(text, "windows-1252")).contains(text.strip());
    }
}
