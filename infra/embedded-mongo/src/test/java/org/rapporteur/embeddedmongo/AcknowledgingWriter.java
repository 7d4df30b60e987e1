package org.rapporteur.embeddedmongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * A program that writes until it is killed, and says what was acknowledged: {@code <run>-<writer>-<number>;} per line.
 */
final class AcknowledgingWriter {

    private static final int WRITERS = 8;

    private AcknowledgingWriter() {
    }

    public static void main(String[] arguments) {
        PrintStream said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(mongo.connectionString());
        MongoCollection<Document> written = client.getDatabase("test").getCollection("written");
        written.createIndex(Indexes.ascending("tags"));
        IntStream.range(0, WRITERS).forEach(
                writer -> new Thread(() -> write(written, arguments[1] + "-" + writer + "-", said)).start());
    }

    private static void write(MongoCollection<Document> written, String prefix, PrintStream said) {
        for (int number = 0;; number++) {
            String id = prefix + number;
            written.insertMany(List.of(document(id, "first"), document(id, "second")));
            synchronized (said) {
                said.println(id + ";");
            }
        }
    }

    /** Two documents of a pair are written in one command: both must survive, or neither. */
    private static Document document(String pair, String which) {
        return new Document("_id", pair + "/" + which).append("tags", List.of(pair, which));
    }
}
