package org.rapporteur.benchmarks.log;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/** A transaction of the thread's own entity manager, which its transaction closes: not who happens to use it. */
final class JpaTransactions implements TransactionManager {
    private final EntityManagerFactory factory;
    private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();

    JpaTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Outside of a transaction one that its user closes. */
    EntityManager entityManager() {
        EntityManager open = current.get();
        if (open == null) {
            return factory.createEntityManager();
        }
        return (EntityManager) Proxy.newProxyInstance(EntityManager.class.getClassLoader(),
                new Class<?>[]{EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(open, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Transaction startTransaction() {
        EntityManager open = factory.createEntityManager();
        open.getTransaction().begin();
        current.set(open);
        return new Transaction() {
            @Override
            public void commit() {
                open.getTransaction().commit();
                end();
            }

            @Override
            public void rollback() {
                if (open.getTransaction().isActive()) {
                    open.getTransaction().rollback();
                }
                end();
            }

            private void end() {
                current.remove();
                open.close();
            }
        };
    }
}
