package org.rapporteur.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a message travels and is stored, for ever; it outlives the class that carries it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {
    /** Namespace and name, for example {@code practices.CategoryAssigned}. */
    String value();

    /** The version of the message's shape: a new shape is a new version, and the old one stays readable. */
    int version() default 1;
}
