package org.rapporteur.query.practices.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.rapporteur.query.practices.practice.PracticeDocument;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.vocabulary.Questionnaire;

/** The fields of the index: names and texts, each as words and as stems of their language; and compounds as one word. */
final class Fields {
    static final String ID = "id";
    static final String GROUP = "group";
    static final String NAME = "name";
    static final String TEXT = "text";
    static final String JOINED = "joined";

    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(new KeywordAnalyzer(),
            Map.of(NAME, Analysis.WORDS, TEXT, Analysis.WORDS, JOINED, Analysis.FRENCH, of(NAME, Language.FR),
                    Analysis.FRENCH, of(TEXT, Language.FR), Analysis.FRENCH, of(NAME, Language.EN), Analysis.ENGLISH,
                    of(TEXT, Language.EN), Analysis.ENGLISH));

    private Fields() {
    }

    static String of(String field, Language language) {
        return field + "." + language.code();
    }

    static Document document(PracticeDocument practice, Questionnaire form) {
        Document document = new Document();
        document.add(new StringField(ID, practice.practice().value(), Field.Store.YES));
        document.add(new StringField(GROUP, practice.group().value(), Field.Store.NO));
        PracticeText.of(practice, form).forEach(text -> add(text, document));
        return document;
    }

    private static void add(PracticeText text, Document document) {
        String field = text.isName() ? NAME : TEXT;
        document.add(new TextField(field, text.text(), Field.Store.NO));
        document.add(new TextField(of(field, text.language()), text.text(), Field.Store.NO));
        Compounds.in(text.text()).forEach(word -> document.add(new TextField(JOINED, word, Field.Store.NO)));
    }
}
