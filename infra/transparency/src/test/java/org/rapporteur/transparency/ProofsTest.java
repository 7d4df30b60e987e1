package org.rapporteur.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofsTest {

    private static final int SIZE = 70;
    private static final Hash OTHER = MemoryTiles.leaf(-1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 300, 511, 512, 513, 65_535, 65_536, 65_537, 70_000})
    void the_tree_over_tiles_has_the_root_of_the_growing_one(int size) {
        Frontier growing = new Frontier();
        for (int i = 0; i < size; i++) {
            growing.append(MemoryTiles.leaf(i));
        }
        assertThat(new Tree(MemoryTiles.of(size), size).root()).isEqualTo(growing.root());
    }

    @Test
    void each_entry_of_each_tree_is_proved_by_its_proof_and_by_no_changed_one() {
        for (int size = 1; size <= SIZE; size++) {
            Tree tree = new Tree(MemoryTiles.of(size), size);
            for (int index = 0; index < size; index++) {
                List<Hash> proof = tree.inclusion(index);
                Hash leaf = MemoryTiles.leaf(index);
                assertThat(Proofs.includes(size, tree.root(), index, leaf, proof)).isTrue();
                assertThat(Proofs.includes(size, tree.root(), index, OTHER, proof)).isFalse();
                assertThat(Proofs.includes(size, OTHER, index, leaf, proof)).isFalse();
                assertThat(Proofs.includes(size, tree.root(), size, leaf, proof)).isFalse();
                assertNoChangedOne(size, tree.root(), index, leaf, proof);
            }
        }
    }

    private static void assertNoChangedOne(int size, Hash root, int index, Hash leaf, List<Hash> proof) {
        for (List<Hash> changed : changes(proof)) {
            assertThat(Proofs.includes(size, root, index, leaf, changed)).isFalse();
        }
    }

    @Test
    void each_earlier_tree_is_proved_to_be_the_beginning_by_its_proof_and_by_no_changed_one() {
        MemoryTiles tiles = MemoryTiles.of(SIZE);
        for (int size = 1; size <= SIZE; size++) {
            Tree tree = new Tree(tiles, size);
            for (int earlier = 0; earlier <= size; earlier++) {
                List<Hash> proof = tree.consistency(earlier);
                Hash before = tree.rootAt(earlier);
                assertThat(Proofs.extend(earlier, before, size, tree.root(), proof)).isTrue();
                assertThat(Proofs.extend(earlier, OTHER, size, tree.root(), proof)).isFalse();
                if (earlier > 0 && earlier < size) {
                    assertThat(Proofs.extend(earlier, before, size, OTHER, proof)).isFalse();
                    assertNoChangedExtension(earlier, before, size, tree.root(), proof);
                }
            }
        }
    }

    private static void assertNoChangedExtension(int earlier, Hash before, int size, Hash root, List<Hash> proof) {
        for (List<Hash> changed : changes(proof)) {
            assertThat(Proofs.extend(earlier, before, size, root, changed)).isFalse();
        }
    }

    private static List<List<Hash>> changes(List<Hash> proof) {
        List<List<Hash>> changes = new ArrayList<>();
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(OTHER);
        changes.add(longer);
        for (int i = 0; i < proof.size(); i++) {
            List<Hash> other = new ArrayList<>(proof);
            other.set(i, OTHER);
            changes.add(other);
            List<Hash> shorter = new ArrayList<>(proof);
            shorter.remove(i);
            changes.add(shorter);
        }
        return changes;
    }
}
