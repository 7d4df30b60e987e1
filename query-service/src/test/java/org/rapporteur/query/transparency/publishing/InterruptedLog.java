package org.rapporteur.query.transparency.publishing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.eventlog.EventLog;
import org.rapporteur.eventlog.FrozenEnvelope;

/** A log whose answers to the tree can be held up, exchanged or broken; everything else is the log's own. */
final class InterruptedLog {
    private InterruptedLog() {
    }

    static EventLog over(EventLog log, UnaryOperator<List<FrozenEnvelope>> answer) {
        return (EventLog) Proxy.newProxyInstance(EventLog.class.getClassLoader(), new Class<?>[]{EventLog.class},
                (proxy, method, arguments) -> {
                    Object answered = invoked(() -> method.invoke(log, arguments));
                    return method.getName().equals("frozen") ? answer.apply(envelopes(answered)) : answered;
                });
    }

    private interface Call {
        Object call() throws ReflectiveOperationException;
    }

    private static Object invoked(Call call) throws Throwable {
        try {
            return call.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<FrozenEnvelope> envelopes(Object answered) {
        return ((List<?>) answered).stream().map(FrozenEnvelope.class::cast).toList();
    }
}
