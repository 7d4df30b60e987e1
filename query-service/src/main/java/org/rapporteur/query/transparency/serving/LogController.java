package org.rapporteur.query.transparency.serving;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.rapporteur.query.telling.answering.Asked;
import org.rapporteur.query.telling.answering.NotFound;
import org.rapporteur.query.transparency.publishing.LogKeys;
import org.rapporteur.transparency.BadFormat;
import org.rapporteur.transparency.TileId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The transparency log, at the addresses of C2SP tlog-tiles. */
@RestController
@Tag(name = "Transparency log", description = "Proof that nothing was changed, removed or slipped in: signed checkpoints, a Merkle tree in tiles (c2sp.org/tlog-tiles), receipts (c2sp.org/tlog-proof). rapporteur-verify reads them, and so do other tools.")
class LogController {
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl FOR_A_MOMENT = CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final SignedLog log;
    private final LogKeys keys;
    private final EntryReaders readers;

    LogController(SignedLog log, LogKeys keys, EntryReaders readers) {
        this.log = log;
        this.keys = keys;
        this.readers = readers;
    }

    @GetMapping("/log/checkpoint")
    @Operation(summary = "Give the log's last checkpoint: a signed note of its name, size and root hash")
    Mono<ResponseEntity<byte[]>> checkpoint() {
        return answer(PLAIN, FOR_A_MOMENT, () -> bytes(log.published().note()));
    }

    @GetMapping("/log/key")
    @Operation(summary = "Give the keys that verify checkpoints, one in each line", description = "Trust them the first time, and note them elsewhere: a key that comes from the same place as the log proves little.")
    Mono<ResponseEntity<byte[]>> key() {
        return answer(PLAIN, FOR_A_MOMENT, () -> bytes(
                String.join("", keys.verifiers().stream().map(key -> key + "\n").toList())));
    }

    @GetMapping("/log/tile/entries/**")
    @Operation(summary = "Give a bundle of entries, each after its length in two bytes", description = "For auditors of all organisations, unless the operator has opened the entries. tile/entries/<N>[.p/<W>], N in groups of three digits.")
    Mono<ResponseEntity<byte[]>> entries(Asked asked, ServerHttpRequest request) {
        CacheControl forEver = CacheControl.maxAge(FOR_EVER).immutable();
        return answer(MediaType.APPLICATION_OCTET_STREAM,
                readers.isEverybody() ? forEver.cachePublic() : forEver.cachePrivate(), () -> {
                    readers.require(asked.token());
                    return tile(request);
                });
    }

    @GetMapping("/log/tile/**")
    @Operation(summary = "Give a tile of the tree: up to 256 hashes of 32 bytes", description = "tile/<L>/<N>[.p/<W>], N in groups of three digits.")
    Mono<ResponseEntity<byte[]>> hashes(ServerHttpRequest request) {
        return answer(MediaType.APPLICATION_OCTET_STREAM,
                CacheControl.maxAge(FOR_EVER).immutable().cachePublic(), () -> tile(request));
    }

    private byte[] tile(ServerHttpRequest request) {
        String path = request.getPath().pathWithinApplication().value();
        try {
            return log.tile(TileId.parse(path.substring("/log/".length())));
        } catch (BadFormat e) {
            throw new NotFound();
        }
    }

    @GetMapping("/log/receipts/{position}")
    @Operation(summary = "Give the receipt of the decision that holds the event at a position", description = "A c2sp.org/tlog-proof: it shows later, without this server, that the decision was in the log. For who may read entries it holds the entry, for others the entry's hash.")
    Mono<ResponseEntity<byte[]>> receipt(Asked asked, @PathVariable long position) {
        return answer(PLAIN, CacheControl.noStore(),
                () -> bytes(log.receipt(position, readers.include(asked.token())).text()))
                .map(answer -> named("receipt-%d.tlog-proof".formatted(position), answer));
    }

    @GetMapping("/log/proofs/inclusion")
    @Operation(summary = "Prove that a commit is in the tree of a size")
    Mono<ResponseEntity<Proof>> inclusion(@RequestParam long commit, @RequestParam long size) {
        return calculated(() -> Proof.of(log.inclusion(commit, size)));
    }

    @GetMapping("/log/proofs/consistency")
    @Operation(summary = "Prove that the tree of a size begins with the whole of a smaller one")
    Mono<ResponseEntity<Proof>> consistency(@RequestParam long from, @RequestParam long to) {
        return calculated(() -> Proof.of(log.consistency(from, to)));
    }

    private static Mono<ResponseEntity<Proof>> calculated(Supplier<Proof> proof) {
        return Mono.fromSupplier(() -> ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FOR_EVER).immutable().cachePublic()).body(proof.get()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static Mono<ResponseEntity<byte[]>> answer(MediaType type, CacheControl cache, Supplier<byte[]> content) {
        return Mono.fromSupplier(
                () -> ResponseEntity.ok().contentType(type).cacheControl(cache).body(content.get()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static ResponseEntity<byte[]> named(String file, ResponseEntity<byte[]> answer) {
        HttpHeaders headers = new HttpHeaders(answer.getHeaders());
        headers.setContentDisposition(ContentDisposition.attachment().filename(file).build());
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
