package org.rapporteur.gateway.violation;

import com.mongodb.client.MongoClient;

/** Breaks a rule on purpose. */
public record ReadsTheStore(MongoClient client) {}
