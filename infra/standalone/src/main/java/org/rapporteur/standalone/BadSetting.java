package org.rapporteur.standalone;

/** A setting that cannot be used: its name, and what to write instead. */
public final class BadSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadSetting(String name, String whatToDo) {
        super(name + ": " + whatToDo);
    }
}
