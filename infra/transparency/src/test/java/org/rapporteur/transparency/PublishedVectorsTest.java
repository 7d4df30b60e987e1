package org.rapporteur.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that others have published: the test data of Certificate Transparency, and the examples of the specifications. */
class PublishedVectorsTest {

    private static final String[] ENTRIES = {"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f"};

    @ParameterizedTest
    @CsvSource({"0,e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1,6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2,fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3,aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4,d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5,4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6,76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7,ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8,5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"})
    void the_tree_of_certificate_transparency_s_test_data_has_its_roots(int size, String root) {
        Frontier tree = new Frontier();
        for (int i = 0; i < size; i++) {
            tree.append(Hash.ofEntry(HexFormat.of().parseHex(ENTRIES[i])));
        }
        assertThat(HexFormat.of().formatHex(tree.root().bytes())).isEqualTo(root);
    }

    @Test
    void the_example_of_the_signed_note_specification_verifies() {
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        Note note = Note
                .parse("""
                        This is an example message.

                        \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                        """);
        assertThat(note.verify(List.of(key))).containsExactly(key);
        Note changed = new Note("This is another message.\n", note.signatures());
        assertThatThrownBy(() -> changed.verify(List.of(key))).isInstanceOf(BadSignature.class);
    }

    @Test
    void the_first_test_key_of_rfc_8032_has_its_public_key_and_signature() {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        assertThat(HexFormat.of().formatHex(Ed25519.publicKeyOf(seed)))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(HexFormat.of().formatHex(Ed25519.sign(seed, new byte[0])))
                .isEqualTo("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }

    @ParameterizedTest
    @CsvSource({"0,1234067,256,tile/0/x001/x234/067", "0,273,112,tile/0/273.p/112", "1,1,17,tile/1/001.p/17",
        "-1,5,256,tile/entries/005", "63,0,1,tile/63/000.p/1"})
    void a_tile_has_the_address_of_the_specification(int level, long index, int width, String path) {
        assertThat(new TileId(level, index, width).path()).isEqualTo(path);
        assertThat(TileId.parse(path)).isEqualTo(new TileId(level, index, width));
    }

    @Test
    void a_tree_of_70000_has_the_partial_tiles_of_the_specification() {
        assertThat(TileId.width(0, 272, 70_000)).isEqualTo(256);
        assertThat(TileId.width(0, 273, 70_000)).isEqualTo(112);
        assertThat(TileId.width(1, 1, 70_000)).isEqualTo(17);
        assertThat(TileId.width(2, 0, 70_000)).isEqualTo(1);
        assertThat(TileId.width(3, 0, 70_000)).isZero();
        assertThat(TileId.width(1, 0, 256)).isEqualTo(1);
    }

    @Test
    void the_example_of_the_checkpoint_specification_is_read() {
        Checkpoint checkpoint = Checkpoint.of(Note
                .parse("""
                        example.com/behind-the-sofa
                        20852163
                        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                        \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                        """));
        assertThat(checkpoint).isEqualTo(new Checkpoint("example.com/behind-the-sofa", 20_852_163,
                Hash.of(Base64.getDecoder().decode("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="))));
    }
}
