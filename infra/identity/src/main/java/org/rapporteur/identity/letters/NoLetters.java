package org.rapporteur.identity.letters;

/** Where there is no mail server and no demo: nobody is written to, and nothing is kept. */
public final class NoLetters implements Letters {
    @Override
    public void send(Letter letter) {
        throw new IllegalStateException("No letter leaves this platform: set a mail server");
    }

    @Override
    public boolean reachPeople() {
        return false;
    }
}
