package org.rapporteur.gateway.shell.kept;

/** An address on this site: nobody is sent elsewhere by a crafted link or field. */
final class LocalAddress {
    private LocalAddress() {
    }

    static boolean isLocal(String address) {
        return address.matches("/([A-Za-z0-9._~%-][A-Za-z0-9._~%/-]*)?(\\?[A-Za-z0-9._~%&=+-]*)?");
    }
}
