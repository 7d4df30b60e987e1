// Command interop reads an exported log with the Go project's own tools, note and tlog of
// golang.org/x/mod/sumdb, which know nothing of this project.
//
// usage: interop FOLDER [KEY [SEEN [RECEIPT]]]
//
// FOLDER is an unpacked export; KEY, SEEN and RECEIPT are files: the verifier key (FOLDER/key), a checkpoint
// from before, and a receipt. Everything that is given must hold; the exit status is 1 where it does not.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("usage: interop FOLDER [KEY [SEEN [RECEIPT]]]")
	}
	folder := args[0]
	verifiers, err := keys(given(args, 1, filepath.Join(folder, "key")))
	if err != nil {
		return err
	}
	tree, err := checkpoint(filepath.Join(folder, "checkpoint"), verifiers)
	if err != nil {
		return err
	}
	reader := tlog.TileHashReader(tree, &tiles{folder: folder})
	root, err := tlog.TreeHash(tree.N, reader)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the tiles' root is %v, and %v is signed", root, tree.Hash)
	}
	fmt.Printf("%d entries, root %v: signed, and the tiles'\n", tree.N, tree.Hash)
	if len(args) > 2 {
		if err := extends(args[2], tree, reader, verifiers); err != nil {
			return err
		}
	}
	if len(args) > 3 {
		return receipt(args[3], reader, verifiers)
	}
	return nil
}

func given(args []string, index int, otherwise string) string {
	if len(args) > index {
		return args[index]
	}
	return otherwise
}

func keys(file string) (note.Verifiers, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all []note.Verifier
	for _, line := range strings.Fields(string(text)) {
		verifier, err := note.NewVerifier(line)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, verifier)
	}
	return note.VerifierList(all...), nil
}

func checkpoint(file string, verifiers note.Verifiers) (tlog.Tree, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return tlog.Tree{}, err
	}
	return signed(text, verifiers)
}

// signed gives the tree of a checkpoint that a known key signed: origin, size and root, a line each.
func signed(text []byte, verifiers note.Verifiers) (tlog.Tree, error) {
	opened, err := note.Open(text, verifiers)
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint: %q", opened.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

func extends(file string, tree tlog.Tree, reader tlog.HashReader, verifiers note.Verifiers) error {
	seen, err := checkpoint(file, verifiers)
	if err != nil {
		return err
	}
	proof, err := tlog.ProveTree(tree.N, seen.N, reader)
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, seen.N, seen.Hash); err != nil {
		return fmt.Errorf("the checkpoint of %d entries is no beginning of this log: %w", seen.N, err)
	}
	fmt.Printf("the checkpoint of %d entries is its beginning\n", seen.N)
	return nil
}

func receipt(file string, reader tlog.HashReader, verifiers note.Verifiers) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	head, sealed, found := strings.Cut(string(text), "\n\n")
	if !found || !strings.HasPrefix(head, "c2sp.org/tlog-proof@v1\n") {
		return fmt.Errorf("%s is not a receipt", file)
	}
	tree, err := signed([]byte(sealed), verifiers)
	if err != nil {
		return err
	}
	var index int64
	var proof tlog.RecordProof
	for _, line := range strings.Split(head, "\n")[1:] {
		switch {
		case strings.HasPrefix(line, "extra "):
		case strings.HasPrefix(line, "index "):
			index, err = strconv.ParseInt(strings.TrimPrefix(line, "index "), 10, 64)
		default:
			var hash tlog.Hash
			hash, err = tlog.ParseHash(line)
			proof = append(proof, hash)
		}
		if err != nil {
			return err
		}
	}
	leaf, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, leaf[0]); err != nil {
		return fmt.Errorf("the receipt does not prove entry %d: %w", index, err)
	}
	fmt.Printf("the receipt proves entry %d\n", index)
	return nil
}

// tiles are at the addresses of C2SP tlog-tiles, which leave the height out that tlog names.
type tiles struct {
	folder string
}

func (t *tiles) Height() int { return height }

func (t *tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var found [][]byte
	for _, tile := range wanted {
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(t.folder, filepath.FromSlash(path)))
		if err != nil {
			return nil, err
		}
		found = append(found, bytes)
	}
	return found, nil
}

func (t *tiles) SaveTiles([]tlog.Tile, [][]byte) {}
