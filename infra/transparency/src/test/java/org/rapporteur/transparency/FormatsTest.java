package org.rapporteur.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final SigningKey KEY = SigningKey.generate("log.example.org", new SecureRandom());
    private static final SigningKey NEXT = SigningKey.generate("log.example.org", new SecureRandom());
    private static final Checkpoint CHECKPOINT = new Checkpoint("log.example.org", 3, MemoryTiles.leaf(1));

    @Test
    void a_checkpoint_is_signed_by_the_old_key_and_the_new_one_side_by_side() {
        Note note = Note.parse(Note.sign(CHECKPOINT.text(), List.of(KEY, NEXT)));

        assertThat(Checkpoint.of(note)).isEqualTo(CHECKPOINT);
        assertThat(note.verify(List.of(KEY.verifier()))).containsExactly(KEY.verifier());
        assertThat(note.verify(List.of(NEXT.verifier()))).containsExactly(NEXT.verifier());
        assertThat(note.verify(List.of(KEY.verifier(), NEXT.verifier()))).hasSize(2);
    }

    @Test
    void a_note_of_strangers_alone_is_refused() {
        Note note = Note.parse(Note.sign(CHECKPOINT.text(), List.of(KEY)));

        assertThatThrownBy(() -> note.verify(List.of(NEXT.verifier()))).isInstanceOf(BadSignature.class)
                .hasMessageContaining("known key");
    }

    @Test
    void a_wrong_signature_of_a_known_key_spoils_the_note_even_beside_a_good_one() {
        Note good = Note.parse(Note.sign(CHECKPOINT.text(), List.of(KEY)));
        Note other = Note.parse(Note.sign("another\n", List.of(NEXT)));
        Note both = new Note(good.text(), List.of(good.signatures().get(0), other.signatures().get(0)));

        assertThatThrownBy(() -> both.verify(List.of(KEY.verifier(), NEXT.verifier())))
                .isInstanceOf(BadSignature.class).hasMessageContaining("does not fit");
    }

    @Test
    void keys_are_read_as_they_are_written() {
        assertThat(SigningKey.parse(KEY.secret()).secret()).isEqualTo(KEY.secret());
        assertThat(VerifierKey.parse(KEY.verifier().toString())).isEqualTo(KEY.verifier());
        assertThat(KEY.toString()).doesNotContain(KEY.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a+b", "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"})
    void a_key_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(BadFormat.class);
        assertThatThrownBy(() -> SigningKey.parse(text)).isInstanceOf(BadFormat.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text\n", "text\n\n", "text\n\nno dash\n", "text\n\n\u2014 name !!!!\n",
        "te\txt\n\n\u2014 name AAAAAAAA\n", "text\n\n\u2014 name AAAA\n", "text\n\n\u2014 name AAAAAAAA"})
    void a_note_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Note.parse(text)).isInstanceOf(BadFormat.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/0", "tile/00/000", "tile/64/000", "tile/0/x000/001", "tile/0/000.p/0",
        "tile/0/000.p/256", "tile/0/000.p/01", "tile/0/1000", "tile/entries/../000", "checkpoint", "tile/-1/000"})
    void an_address_that_is_none_is_refused(String path) {
        assertThatThrownBy(() -> TileId.parse(path)).isInstanceOf(BadFormat.class);
    }

    @Test
    void a_bundle_gives_back_its_entries_up_to_the_longest() {
        List<byte[]> entries = List.of(new byte[0], new byte[]{1}, new byte[EntryBundle.LONGEST_ENTRY]);

        assertThat(EntryBundle.read(EntryBundle.of(entries))).containsExactlyElementsOf(entries);
        assertThatThrownBy(() -> EntryBundle.of(List.of(new byte[EntryBundle.LONGEST_ENTRY + 1])))
                .isInstanceOf(BadFormat.class);
    }

    @Test
    void a_bundle_that_ends_too_early_is_refused() {
        byte[] bundle = EntryBundle.of(List.of(new byte[]{1, 2, 3}));

        for (int length = 1; length < bundle.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bundle, length);
            assertThatThrownBy(() -> EntryBundle.read(cut)).isInstanceOf(BadFormat.class);
        }
    }

    @Test
    void a_receipt_is_read_as_it_is_written_and_proves_its_entry_only() {
        Tree tree = new Tree(MemoryTiles.of(5), 5);
        Checkpoint checkpoint = new Checkpoint("log.example.org", 5, tree.root());
        Receipt receipt = new Receipt(new byte[]{7}, 3, tree.inclusion(3),
                Note.sign(checkpoint.text(), List.of(KEY)));

        Receipt read = Receipt.parse(receipt.text());

        assertThat(read.text()).isEqualTo(receipt.text()).startsWith("c2sp.org/tlog-proof@v1\nextra Bw==\nindex 3\n");
        assertThat(read.proves(MemoryTiles.leaf(3), Checkpoint.of(Note.parse(read.checkpoint())))).isTrue();
        assertThat(read.proves(MemoryTiles.leaf(2), checkpoint)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2sp.org/tlog-proof@v1\n", "c2sp.org/tlog-proof@v2\nindex 0\n\nx",
        "c2sp.org/tlog-proof@v1\n\nx", "c2sp.org/tlog-proof@v1\nindex 01\n\nx",
        "c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\nx"})
    void a_receipt_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Receipt.parse(text)).isInstanceOf(BadFormat.class);
    }
}
