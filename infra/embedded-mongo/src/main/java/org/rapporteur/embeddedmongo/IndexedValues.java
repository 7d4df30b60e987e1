package org.rapporteur.embeddedmongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values by which an index finds a document: one tuple, or one per element where a field is an array. Two fields of
 * one index may lie in the same array (then they are taken from the same element), but not in two different ones.
 */
final class IndexedValues {

    private final List<String[]> paths;
    private final List<List<@Nullable Object>> tuples = new ArrayList<>();
    private final BitSet arrays = new BitSet();

    private IndexedValues(List<String[]> paths) {
        this.paths = paths;
    }

    static IndexedValues of(Document document, List<String> fields) {
        IndexedValues values = new IndexedValues(fields.stream().map(field -> field.split("\\.")).toList());
        Object[] nodes = new Object[fields.size()];
        Arrays.fill(nodes, document);
        values.expand(nodes, new int[fields.size()]);
        return values;
    }

    List<List<@Nullable Object>> tuples() {
        return tuples;
    }

    /** Which of the fields lie in an array. */
    BitSet arrays() {
        return arrays;
    }

    private void expand(@Nullable Object[] nodes, int[] depths) {
        for (int i = 0; i < nodes.length; i++) {
            descend(i, nodes, depths);
        }
        Collection<?> array = arrayIn(nodes, depths);
        if (array == null) {
            tuples.add(Arrays.asList(nodes));
        } else if (array.isEmpty()) {
            expandWith(null, array, nodes, depths);
        } else {
            array.forEach(element -> expandWith(element, array, nodes, depths));
        }
    }

    /** A depth beyond the path's length marks a value as final: an array within an array is not taken apart. */
    private void descend(int i, @Nullable Object[] nodes, int[] depths) {
        String[] path = paths.get(i);
        while (depths[i] < path.length && !(nodes[i] instanceof Collection)) {
            nodes[i] = nodes[i] instanceof Document document
                    ? document.getOrMissing(path[depths[i]])
                    : Missing.getInstance();
            depths[i]++;
        }
    }

    private @Nullable Collection<?> arrayIn(@Nullable Object[] nodes, int[] depths) {
        Collection<?> found = null;
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] instanceof Collection<?> array && depths[i] <= paths.get(i).length) {
                arrays.set(i);
                names.add(paths.get(i)[depths[i] - 1]);
                if (found != null && found != array) {
                    throw new CannotIndexParallelArraysError(names);
                }
                found = array;
            }
        }
        return found;
    }

    private void expandWith(@Nullable Object element, Collection<?> array, @Nullable Object[] nodes, int[] depths) {
        @Nullable
        Object[] elements = nodes.clone();
        int[] next = depths.clone();
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] == array && depths[i] <= paths.get(i).length) {
                elements[i] = element;
                next[i] += depths[i] == paths.get(i).length ? 1 : 0;
            }
        }
        expand(elements, next);
    }
}
