package org.rapporteur.identity.users;

/** What is needed to register somebody. */
public record NewUser(String username, String password, String name, String email, String locale) {}
