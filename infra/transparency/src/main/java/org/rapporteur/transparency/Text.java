package org.rapporteur.transparency;

import java.util.Base64;

/** Small pieces of text, read strictly: one value has one spelling. */
final class Text {

    private Text() {
    }

    static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // why nothing here: what is wrong is said below for both reasons
        }
        throw new BadFormat("\"%s\" is not standard base64.".formatted(text));
    }

    static long number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new BadFormat("\"%s\" is not a decimal number without leading zeroes.".formatted(text));
        }
        return Long.parseLong(text);
    }
}
