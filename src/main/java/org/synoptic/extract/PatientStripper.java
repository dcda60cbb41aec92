package org.synoptic.extract;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the text of one page after the other, until the deadline and no more than a book of it: a page may draw forms
/// that draw forms, each ten times.
final class PatientStripper extends PDFTextStripper {
    private static final int MOST_SIGNS = 2_000_000;

    private final Deadline deadline;
    private int signs;

    PatientStripper(Deadline deadline) {
        this.deadline = deadline;
        setLineSeparator("\n");
        setParagraphEnd("\n");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        deadline.check();
        if (++signs > MOST_SIGNS) throw new Deadline.Passed();
        super.processTextPosition(text);
    }

    /// The bytes of a file, to be read until the deadline.
    static final class Bytes extends RandomAccessReadBuffer {
        private static final int OFTEN = 1 << 12;
        private final Deadline deadline;
        private int reads;

        Bytes(byte[] file, Deadline deadline) {
            super(file);
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            if (++reads % OFTEN == 0) deadline.check();
            return super.read();
        }

        @Override
        public int read(byte[] b, int from, int length) throws IOException {
            deadline.check();
            return super.read(b, from, length);
        }

        @Override
        public void seek(long position) throws IOException {
            deadline.check();
            super.seek(position);
        }
    }
}
