package org.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BuiltFilesTest {
    private static MockHttpServletResponse answered(String cacheControl) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        new BuiltFiles().doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
            var headers = (HttpServletResponse) answer;
            headers.setHeader("Pragma", "no-cache");
            headers.setHeader("Expires", "0");
            headers.setHeader("Cache-Control", cacheControl);
        });
        return response;
    }

    @Test
    void aFileThatIsThereIsKeptForGood() throws ServletException, IOException {
        var response = answered("max-age=3600");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(response.getHeader("Pragma")).isNull();
        assertThat(response.getHeader("Expires")).isNull();
    }

    @Test
    void whatIsNotToBeKeptIsNotKept() throws ServletException, IOException {
        assertThat(answered("no-cache, no-store").getHeader("Cache-Control")).isEqualTo("no-cache, no-store");
    }
}
