package org.rapporteur.embeddedmongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk as bad as disks may be: what was not synced when the power is cut may be there, or not, or only its
 * first part, in any order. Files with the prefix {@code unreliable:} lie on it.
 */
public final class UnreliableDisk extends FilePathWrapper {

    private static final int SECTOR = 512;

    private static byte[] synced = new byte[0];
    private static volatile boolean full;
    private static volatile Runnable beforeSync = () -> {};
    private static final ReentrantLock SYNC = new ReentrantLock();
    private static final List<Change> PENDING = new ArrayList<>();

    static String path(Path file) {
        FilePath.register(new UnreliableDisk());
        synchronized (PENDING) {
            synced = new byte[0];
            PENDING.clear();
        }
        full = false;
        beforeSync = () -> {};
        return "unreliable:" + file;
    }

    static void fillUp() {
        full = true;
    }

    /** The disk takes no sync until it is let go on, by the same thread. */
    static void holdSync() {
        SYNC.lock();
    }

    static void goOn() {
        SYNC.unlock();
    }

    /** What is done each time before what is pending reaches the disk. */
    static void beforeSync(Runnable look) {
        beforeSync = look;
    }

    /** All that could be found after a power cut now: of what is pending each may be missing, torn or whole. */
    static List<byte[]> afterPowerCut() {
        synchronized (PENDING) {
            List<byte[]> images = List.of(synced);
            for (Change change : PENDING) {
                images = images.stream().flatMap(image -> change.states().map(state -> state.apply(image))).toList();
            }
            return images;
        }
    }

    /** Writes what would be found after a power cut now. */
    static void cutPower(Path file, Random random) throws IOException {
        synchronized (PENDING) {
            byte[] found = synced;
            for (Change change : PENDING) {
                if (random.nextBoolean()) {
                    found = change.torn(random).applyTo(found);
                }
            }
            Files.write(file, found);
        }
    }

    @Override
    public String getScheme() {
        return "unreliable";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    /** Bytes written at a position; without bytes, the file cut off there. */
    private record Change(long position, byte[] bytes) {

        /** What may become of it, from nothing to all. */
        Stream<UnaryOperator<byte[]>> states() {
            Change torn = new Change(position, Arrays.copyOf(bytes, bytes.length / 2 / SECTOR * SECTOR));
            return bytes.length < 2 * SECTOR
                    ? Stream.of(file -> file, this::applyTo)
                    : Stream.of(file -> file, torn::applyTo, this::applyTo);
        }

        Change torn(Random random) {
            int whole = random.nextInt(4) > 0 ? bytes.length : random.nextInt(bytes.length / SECTOR + 1) * SECTOR;
            return new Change(position, Arrays.copyOf(bytes, Math.min(whole, bytes.length)));
        }

        byte[] applyTo(byte[] file) {
            int end = (int) position + bytes.length;
            byte[] changed = Arrays.copyOf(file, bytes.length == 0 ? (int) position : Math.max(file.length, end));
            System.arraycopy(bytes, 0, changed, (int) position, bytes.length);
            return changed;
        }
    }

    private static final class Channel extends FileBase {

        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            synchronized (PENDING) {
                PENDING.add(new Change(position, bytes));
            }
            return file.write(source, position);
        }

        @Override
        public void force(boolean metaData) {
            SYNC.lock();
            try {
                sync();
            } finally {
                SYNC.unlock();
            }
        }

        private static void sync() {
            beforeSync.run();
            synchronized (PENDING) {
                for (Change change : PENDING) {
                    synced = change.applyTo(synced);
                }
                PENDING.clear();
            }
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            synchronized (PENDING) {
                PENDING.add(new Change(size, new byte[0]));
            }
            return file.truncate(size);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public int write(ByteBuffer source) {
            throw new UnsupportedOperationException("The store names the position");
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            return file.position(position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
