package org.rapporteur.command.running;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** People who act at the same moment. */
public final class AtOnce {
    private AtOnce() {
    }

    public static List<Told> times(int people, IntFunction<Told> act) {
        return all(IntStream.range(0, people).<Supplier<Told>>mapToObj(nth -> () -> act.apply(nth)).toList());
    }

    public static List<Told> all(List<Supplier<Told>> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            List<CompletableFuture<Told>> told = acts.stream().map(act -> CompletableFuture.supplyAsync(() -> {
                await(start);
                return act.get();
            }, people)).toList();
            return told.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
