package org.rapporteur.journeys;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Lets several people do something at the same moment. */
final class AtOnce {
    private AtOnce() {
    }

    /** What each got, in the order in which they are given. */
    static <T> List<T> all(List<Supplier<T>> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
            List<CompletableFuture<T>> all = acts.stream()
                    .map(act -> CompletableFuture.supplyAsync(() -> afterAll(start, act), people)).toList();
            return all.stream().map(CompletableFuture::join).toList();
        }
    }

    private static <T> T afterAll(CyclicBarrier start, Supplier<T> act) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException("Not everybody came", e);
        }
        return act.get();
    }
}
