package org.synoptic.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into the pieces of a vocabulary: lower case, no accents, words and single marks, each word into the
/// longest pieces that fit. The pieces that continue a word start with "##" in the vocabulary.
final class WordPiece {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        unknown = id("[UNK]");
        start = id("[CLS]");
        end = id("[SEP]");
    }

    /// The ids of the pieces between the two marks of start and end, at most `most` with them.
    long[] ids(String text, int most) {
        List<Integer> ids = new ArrayList<>();
        ids.add(start);
        for (String word : words(text)) if (ids.size() < most) cut(word, ids);
        List<Integer> kept = ids.subList(0, Math.min(ids.size(), most - 1));
        long[] out = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) out[i] = kept.get(i);
        out[kept.size()] = end;
        return out;
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) throw new IllegalArgumentException("The vocabulary lacks " + piece);
        return id;
    }

    private void cut(String word, List<Integer> ids) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        List<Integer> pieces = new ArrayList<>();
        for (int from = 0; from < word.length(); ) {
            int to = longest(word, from);
            if (to < 0) {
                ids.add(unknown);
                return;
            }
            pieces.add(id(piece(word, from, to)));
            from = to;
        }
        ids.addAll(pieces);
    }

    private int longest(String word, int from) {
        for (int to = word.length(); to > from; to--) if (vocabulary.containsKey(piece(word, from, to))) return to;
        return -1;
    }

    private static String piece(String word, int from, int to) {
        String s = word.substring(from, to);
        return from == 0 ? s : "##" + s;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded(text).codePoints().forEach(c -> {
            if (isSpace(c)) finish(word, words);
            else if (standsAlone(c)) {
                finish(word, words);
                words.add(Character.toString(c));
            } else if (!isControl(c)) word.appendCodePoint(c);
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.isEmpty()) return;
        words.add(word.toString());
        word.setLength(0);
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder b = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(b::appendCodePoint);
        return b.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return c == 0
                || c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    /// Marks, and the signs of scripts that are written without spaces.
    private static boolean standsAlone(int c) {
        return isMark(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isMark(int c) {
        if (c < 128) return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
