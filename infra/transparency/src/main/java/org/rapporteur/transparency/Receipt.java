package org.rapporteur.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A proof, to be kept by anybody, that an entry is in a log: C2SP tlog-proof.
 *
 * @param extra what helps to find the entry and proves nothing by itself; empty where there is nothing
 * @param index the entry's place in the log
 * @param proof the hashes beside its way to the root, from below
 * @param checkpoint the signed note that names the root
 */
@SuppressWarnings("ArrayRecordComponent") // why: opaque bytes, never compared
public record Receipt(byte[] extra, long index, List<Hash> proof, String checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST_PROOF = 63;

    public Receipt {
        proof = List.copyOf(proof);
    }

    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        if (extra.length > 0) {
            text.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        proof.forEach(hash -> text.append(hash).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    public static Receipt parse(String text) {
        int end = text.indexOf("\n\n");
        List<String> lines = new ArrayList<>(Arrays.asList(text.substring(0, Math.max(end, 0)).split("\n", -1)));
        if (end < 0 || !lines.remove(0).equals(HEADER)) {
            throw new BadFormat("This is not a receipt: its first line is %s.".formatted(HEADER));
        }
        byte[] extra = next(lines, EXTRA) ? Text.base64(lines.remove(0).substring(EXTRA.length())) : new byte[0];
        if (!next(lines, INDEX) || lines.size() > LONGEST_PROOF + 1) {
            throw new BadFormat("The receipt does not say at which index of the log the entry is.");
        }
        long index = Text.number(lines.remove(0).substring(INDEX.length()));
        return new Receipt(extra, index, lines.stream().map(Hash::parse).toList(), text.substring(end + 2));
    }

    private static boolean next(List<String> lines, String beginning) {
        return !lines.isEmpty() && lines.get(0).startsWith(beginning);
    }

    /** Whether it proves that the entry with this leaf hash is in the log of the checkpoint, whose signature is another matter. */
    public boolean proves(Hash leaf, Checkpoint of) {
        return Proofs.includes(of.size(), of.root(), index, leaf, proof);
    }
}
