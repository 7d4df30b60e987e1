package org.rapporteur.embeddedmongo;

/**
 * What the maps in the file are called: {@code data.<database>.<collection>} for documents and
 * {@code index.<database>.<collection>$<index>} for entries. Neither databases nor collections have a $ in their name.
 */
final class MapNames {

    static final String ARRAY_FIELDS = "arrayFields";

    private static final String DATA = "data.";
    private static final String INDEX = "index.";

    private MapNames() {
    }

    static String data(String namespace) {
        return DATA + namespace;
    }

    static String indexes(String namespace) {
        return INDEX + namespace + "$";
    }

    static boolean isData(String map) {
        return map.startsWith(DATA);
    }

    static String database(String dataMap) {
        return dataMap.substring(DATA.length(), dataMap.indexOf('.', DATA.length()));
    }
}
