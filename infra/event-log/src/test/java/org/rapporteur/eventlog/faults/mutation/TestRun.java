package org.rapporteur.eventlog.faults.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.PrintWriter;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.util.Arrays;

import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the tests named as {@code class} or {@code class#method}; ends with 0 when all pass, 3 when one fails. */
public final class TestRun {

    /** why not 1: so ends a program that could not even begin. */
    static final int RED = 3;
    private static final int NOTHING_RAN = 2;

    private TestRun() {
    }

    public static void main(String[] names) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(names).map(TestRun::selector).toList()).build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        listener.getSummary().printFailuresTo(new PrintWriter(System.err, true, Charset.defaultCharset()), 12);
        Runtime.getRuntime().halt(status(listener.getSummary()));
    }

    private static DiscoverySelector selector(String name) {
        int end = name.indexOf('#');
        return end < 0 ? selectClass(name) : method(name.substring(0, end), name.substring(end + 1));
    }

    private static DiscoverySelector method(String type, String name) {
        try {
            Class<?> test = Class.forName(type);
            return selectMethod(test, Arrays.stream(test.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && !Modifier.isStatic(method.getModifiers()))
                    .findFirst().orElseThrow(() -> new IllegalArgumentException("There is no test " + name + ".")));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static int status(TestExecutionSummary summary) {
        if (summary.getTestsFoundCount() == 0) {
            return NOTHING_RAN;
        }
        return summary.getTotalFailureCount() == 0 ? 0 : RED;
    }
}
