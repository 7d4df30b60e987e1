package org.rapporteur.query.telling.answering;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What every request may bring.
 *
 * @param token null for the public
 * @param minPosition the position that the answer has to reflect at least
 */
public record Asked(@Nullable Jwt token, long minPosition) {}
