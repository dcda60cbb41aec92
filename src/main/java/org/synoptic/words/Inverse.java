package org.synoptic.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a sentence with places for arguments looks like when they are filled: an expression with a group for each of
/// `arguments`, one for every combination of plural forms. `start` are the letters before the first argument, `letters`
/// how many are fixed.
record Inverse(Pattern pattern, List<Integer> arguments, String start, int letters) {
    static List<Inverse> of(String sentence) {
        List<Draft> drafts = new ArrayList<>(List.of(new Draft()));
        var parsed = new MessagePattern(sentence);
        message(parsed, 0, parsed.countParts() - 1, -1, drafts);
        return drafts.stream().map(Draft::done).toList();
    }

    private static final class Draft {
        private final StringBuilder expression = new StringBuilder();
        private final List<Integer> arguments = new ArrayList<>();
        private String start = "";
        private int letters;

        Draft copy() {
            var copy = new Draft();
            copy.expression.append(expression);
            copy.arguments.addAll(arguments);
            copy.start = start;
            copy.letters = letters;
            return copy;
        }

        void fixed(String text) {
            if (text.isEmpty()) return;
            expression.append(Pattern.quote(text));
            if (arguments.isEmpty()) start += text;
            letters += text.length();
        }

        void argument(int number, String form) {
            expression.append('(').append(form).append(')');
            arguments.add(number);
        }

        Inverse done() {
            return new Inverse(
                    Pattern.compile(expression.toString(), Pattern.DOTALL), List.copyOf(arguments), start, letters);
        }
    }

    /// Adds the parts of a message from `begin` to `end` to every draft; `#` stands for argument `number`.
    private static void message(MessagePattern all, int begin, int end, int number, List<Draft> drafts) {
        String source = all.getPatternString();
        int at = all.getPart(begin).getLimit();
        for (int i = begin + 1; i <= end; i++) {
            Part part = all.getPart(i);
            String text = source.substring(at, part.getIndex());
            drafts.forEach(d -> d.fixed(text));
            at = part.getLimit();
            switch (part.getType()) {
                case REPLACE_NUMBER -> drafts.forEach(d -> d.argument(number, "\\d+"));
                case ARG_START -> {
                    int limit = all.getLimitPartIndex(i);
                    argument(all, i, limit, drafts);
                    i = limit;
                    at = all.getPart(limit).getLimit();
                }
                default -> {}
            }
        }
    }

    private static void argument(MessagePattern all, int start, int limit, List<Draft> drafts) {
        int number = all.getPart(start + 1).getValue();
        MessagePattern.ArgType type = all.getPart(start).getArgType();
        if (!type.hasPluralStyle()) {
            drafts.forEach(d -> d.argument(number, type == MessagePattern.ArgType.SIMPLE ? "\\d+" : ".+?"));
            return;
        }
        List<Draft> before = List.copyOf(drafts);
        drafts.clear();
        for (int i = start + 2; i < limit; i++) {
            if (all.getPart(i).getType() != Part.Type.MSG_START) continue;
            int end = all.getLimitPartIndex(i);
            List<Draft> form = new ArrayList<>(before.stream().map(Draft::copy).toList());
            message(all, i, end, number, form);
            drafts.addAll(form);
            i = end;
        }
    }
}
