package org.synoptic.share;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// An address as a code that a phone's camera reads.
public final class QrCode {
    /// Four empty modules around it, as ISO/IEC 18004 asks for.
    private static final int QUIET = 4;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String address) {
        try {
            Map<EncodeHintType, Object> hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    QUIET,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");
            return new QrCode(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code: " + address.length() + " characters", e);
        }
    }

    /// The code as a picture of its own, in SVG.
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\" shape-rendering=\"crispEdges\">%s</svg>"
                .formatted(
                        box(),
                        "<path fill=\"#fff\" d=\"%s\"/><path fill=\"#000\" d=\"%s\"/>".formatted(ground(), path()));
    }

    /// The same amid a page; `label` says what it is to who can't see it.
    void write(Html html, String label) {
        html.open("svg", "viewBox", box(), "shape-rendering", "crispEdges", "role", "img", "aria-label", label);
        html.open("path", "fill", "#fff", "d", ground()).close();
        html.open("path", "fill", "#000", "d", path()).close().close();
    }

    private String box() {
        return "0 0 %d %d".formatted(modules.getWidth(), modules.getHeight());
    }

    private String ground() {
        return "M0 0h%dv%dh-%dz".formatted(modules.getWidth(), modules.getHeight(), modules.getWidth());
    }

    /// Dark modules, run by run.
    private String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y)) end++;
                if (end > x) path.append("M%d %dh%dv1h-%dz".formatted(x, y, end - x, end - x));
                x = end;
            }
        return path.toString();
    }
}
