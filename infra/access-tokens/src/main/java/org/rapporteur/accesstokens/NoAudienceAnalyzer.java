package org.rapporteur.accesstokens;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence, where a trace of forty lines would hide it. */
final class NoAudienceAnalyzer extends AbstractFailureAnalyzer<NoAudience> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, NoAudience cause) {
        return new FailureAnalysis("The service does not know for whom access tokens have to be.",
                String.valueOf(cause.getMessage()), cause);
    }
}
