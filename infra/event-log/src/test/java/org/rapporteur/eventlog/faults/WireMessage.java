package org.rapporteur.eventlog.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * A message of the MongoDB wire protocol (OP_MSG): a header of 16 bytes, flags, then sections, of which the one of kind
 * 1 holds the documents of an insert.
 */
@SuppressWarnings("ArrayRecordComponent") // why: the bytes are the message, never compared as a value
record WireMessage(byte[] bytes) {

    private static final int OPERATION = 12;
    private static final int OP_MSG = 2013;
    private static final int SECTIONS = 20;

    static Optional<WireMessage> read(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        byte[] length = {(byte) first, in.readByte(), in.readByte(), in.readByte()};
        byte[] bytes = new byte[little(length).getInt()];
        System.arraycopy(length, 0, bytes, 0, 4);
        in.readFully(bytes, 4, bytes.length - 4);
        return Optional.of(new WireMessage(bytes));
    }

    boolean isInsert() {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("insert\0")
                && new String(bytes, StandardCharsets.ISO_8859_1).contains("documents\0");
    }

    boolean names(String command) {
        return little(bytes).getInt(OPERATION) == OP_MSG
                && new String(bytes, StandardCharsets.ISO_8859_1).contains(command + "\0");
    }

    /** The same answer, with these fields in it too. */
    WireMessage with(BsonDocument fields) {
        BsonDocument answer = new RawBsonDocument(bytes, SECTIONS + 1, bytes.length - SECTIONS - 1)
                .decode(new BsonDocumentCodec());
        answer.putAll(fields);
        ByteBuffer body = new RawBsonDocument(answer, new BsonDocumentCodec()).getByteBuffer().asNIO();
        byte[] longer = Arrays.copyOf(bytes, SECTIONS + 1 + body.remaining());
        body.get(longer, SECTIONS + 1, body.remaining());
        little(longer).putInt(0, longer.length);
        return new WireMessage(longer);
    }

    int documents() {
        int count = 0;
        for (int at = firstDocument(); at < bytes.length; at += sizeAt(at)) {
            count++;
        }
        return count;
    }

    /** The same insert, of its first documents only: what a server has stored that died in the middle of it. */
    WireMessage first(int documents) {
        int end = firstDocument();
        for (int i = 0; i < documents; i++) {
            end += sizeAt(end);
        }
        byte[] shorter = Arrays.copyOf(bytes, end);
        little(shorter).putInt(0, end).putInt(sequence() + 1, end - sequence() - 1);
        return new WireMessage(shorter);
    }

    private int firstDocument() {
        int at = sequence() + 5;
        while (bytes[at] != 0) {
            at++;
        }
        return at + 1;
    }

    /** The section of kind 1. The driver sends it last. */
    private int sequence() {
        int at = SECTIONS;
        while (bytes[at] == 0) {
            at += 1 + sizeAt(at + 1);
        }
        return at;
    }

    private int sizeAt(int offset) {
        return little(bytes).getInt(offset);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
