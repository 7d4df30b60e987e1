package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** Documents to BSON and back. What is stored is bytes, so no two threads ever share a mutable document. */
final class Bson {

    private static final int TOO_LARGE = 10334;

    private Bson() {
    }

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer();
        try {
            BsonEncoder.encodeDocument(document, buffer);
            requireSize(buffer.readableBytes());
            return ByteBufUtil.getBytes(buffer);
        } finally {
            buffer.release();
        }
    }

    static void requireStorable(Document document) {
        encode(document);
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    private static void requireSize(int size) {
        if (size > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(TOO_LARGE, "BSONObjectTooLarge", "The document has " + size
                    + " bytes; at most " + BsonConstants.MAX_BSON_OBJECT_SIZE + " can be stored. Store it in parts.");
        }
    }
}
