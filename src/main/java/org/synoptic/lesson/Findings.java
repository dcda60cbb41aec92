package org.synoptic.lesson;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.share.Edition;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a handout needs of an edition's document, whose format `src/docs/export.md` describes.
record Findings(
        String title,
        String engine,
        List<Piece> articles,
        List<Statement> statements,
        List<Claim> claims,
        List<Only> onlyIn,
        List<Figure> figures) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Findings {
        articles = List.copyOf(articles);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        onlyIn = List.copyOf(onlyIn);
        figures = List.copyOf(figures);
    }

    static Findings in(Edition edition) {
        return JSON.readValue(edition.document(), Findings.class);
    }

    record Piece(
            String sigil,
            String outlet,
            String title,
            @Nullable String published,
            @Nullable String address,
            @Nullable String language,
            @Nullable String copyOf,
            int words,
            List<Line> lines) {
        Piece {
            lines = List.copyOf(lines);
        }
    }

    record Line(int sentence, String words) {}

    record Statement(@Nullable String speaker, List<Wording> wordings) {
        Statement {
            wordings = List.copyOf(wordings);
        }
    }

    record Wording(
            String article,
            int sentence,
            @Nullable String words,
            String relation,
            @Nullable String copyOf) {}

    record Claim(String id, String article, int sentence) {}

    record Only(String claim, boolean copied, @Nullable Part clause) {}

    /// A part of a sentence.
    record Part(int start, int end) {}

    record Figure(String kind, List<Side> sides) {
        Figure {
            sides = List.copyOf(sides);
        }
    }

    record Side(String article, int sentence, @Nullable String words) {}

    Piece article(String sigil) {
        return articles.stream()
                .filter(a -> a.sigil().equals(sigil))
                .findFirst()
                .orElseThrow();
    }

    /// The words of a sentence, if the edition shows them.
    Optional<String> sentence(String sigil, int index) {
        return article(sigil).lines().stream()
                .filter(l -> l.sentence() == index)
                .map(Line::words)
                .findFirst();
    }

    Optional<Claim> claim(Only only) {
        return claims.stream().filter(c -> Objects.equals(c.id(), only.claim())).findFirst();
    }
}
