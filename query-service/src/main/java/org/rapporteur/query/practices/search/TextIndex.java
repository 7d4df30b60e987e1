package org.rapporteur.query.practices.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.vocabulary.Questionnaire;

/**
 * An index of words in memory, made from documents of a view.
 *
 * <p>Nothing of it outlives the program: what a crash, an erasure or another process changes is never to be repaired.
 */
final class TextIndex implements AutoCloseable {
    private static final double BUFFER_IN_MEGABYTES = 4;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    TextIndex() {
        try {
            IndexWriterConfig settings = new IndexWriterConfig(Fields.ANALYZER)
                    .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES).setMergeScheduler(new SerialMergeScheduler());
            writer = new IndexWriter(new ByteBuffersDirectory(), settings);
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(PracticeDocument practice, Questionnaire form) {
        try {
            writer.updateDocument(key(practice), Fields.document(practice, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(PracticeDocument practice) {
        try {
            writer.deleteDocuments(key(practice));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term key(PracticeDocument practice) {
        return new Term(Fields.ID, practice.practice().value());
    }

    /** Lets searches see what was put and removed. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Searches what the index held at one moment. */
    <T> T search(Function<IndexSearcher, T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
