package org.rapporteur.command.practices;

import static org.rapporteur.command.deciding.Refusal.CONFLICT;
import static org.rapporteur.command.deciding.Refusal.NOT_ALLOWED;
import static org.rapporteur.command.deciding.Refusal.RULE;
import static org.rapporteur.command.deciding.Refusal.UNKNOWN;

import org.rapporteur.command.deciding.Refusal;
import org.rapporteur.command.deciding.Rule;

/** The rules of calls and of the practices that answer them. */
public enum PracticeRule implements Rule {
    /** What a command names exists. */
    KNOWN_CALL(UNKNOWN),
    /** What a command names exists. */
    KNOWN_PRACTICE(UNKNOWN),
    /** What a command names exists. */
    KNOWN_CLARIFICATION(UNKNOWN),
    /** What a command names exists. */
    KNOWN_FILE(UNKNOWN),
    /** A deadline lies in the future. */
    DEADLINE_AHEAD(RULE),
    /** More time is more time. */
    LATER_DEADLINE(RULE),
    /** A call opens before its deadline. */
    OPENS_BEFORE_DEADLINE(RULE),
    /** Nobody answers a call, or is reminded of it, before it opens. */
    CALL_HAS_OPENED(RULE),
    /** A call is held under a mandate of its group, or of the one that this is part of. */
    MANDATE_OF_THE_GROUP(RULE),
    /** A mandate covers the day on which a call under it opens. */
    MANDATE_COVERS_THE_OPENING(RULE),
    /** A call that is closed stays closed. */
    CALL_NOT_CLOSED(RULE),
    /** Submit only before the deadline. */
    BEFORE_THE_DEADLINE(RULE),
    /** A delegation is invited to a call once. */
    INVITED_ONCE(CONFLICT),
    /** Only who was invited is reminded. */
    INVITED_FIRST(RULE),
    /** Who has answered is not reminded. */
    NOT_YET_ANSWERED(CONFLICT),
    /** A delegation uses a name once per call; a withdrawn practice frees its name. */
    UNIQUE_NAME(CONFLICT),
    /** Nobody reviews a practice of their own delegation, nor of the body that answered for it. */
    NOT_OWN_DELEGATION(NOT_ALLOWED),
    /** What was decided is no longer reviewed or revised. */
    OPEN_FOR_REVIEW(RULE),
    /** Left uncategorised means that no category is assigned. */
    NO_CATEGORY(RULE),
    /** Only a category that is there can be removed. */
    CATEGORY_ASSIGNED(CONFLICT),
    /** Only a link that is there can be taken away. */
    ARTICLE_LINKED(CONFLICT),
    /** Only a tag that is there can be taken away. */
    INSTRUMENT_TAGGED(CONFLICT),
    /** Accepted with a category, or left uncategorised with a public reason. */
    CLASSIFIED(RULE),
    /** Accepted when every question is answered. */
    NO_OPEN_CLARIFICATION(RULE),
    /** A question is settled once. */
    CLARIFICATION_UNRESOLVED(CONFLICT),
    /** A question that nobody answered is settled only with a reason. */
    ANSWER_OR_REASON(RULE),
    /** A question is answered once. */
    CLARIFICATION_OPEN(CONFLICT),
    /** Published only when accepted. */
    ACCEPTED_FIRST(RULE),
    /** Published once. */
    NOT_YET_PUBLISHED(CONFLICT),
    /** Withdrawn once. */
    NOT_YET_WITHDRAWN(CONFLICT),
    /** Before publication a delegation withdraws by itself: it asks only afterwards. */
    PUBLISHED_TO_ASK(RULE),
    /** A delegation waits for the answer before it asks again. */
    ONE_OPEN_REQUEST(CONFLICT),
    /** Only a request that nobody has answered is answered. */
    WITHDRAWAL_ASKED_FOR(CONFLICT),
    /** Only a decision that ended the review is taken back by opening it again. */
    DECLINED_OR_PUBLISHED(RULE),
    /** Nobody translates what was declined or withdrawn. */
    STILL_IN_PLAY(RULE),
    /** What is adopted has been published. */
    PUBLISHED_FIRST(RULE),
    /** Everybody comments only on what everybody reads. */
    PUBLIC_TO_COMMENT_PUBLICLY(RULE),
    /** What a command names exists. */
    KNOWN_PUBLIC_COMMENT(UNKNOWN),
    /** A public comment is taken back once. */
    PUBLIC_COMMENT_STANDS(CONFLICT),
    /** A delegation adopts the practices of others. */
    NOT_OWN_PRACTICE(NOT_ALLOWED),
    /** A delegation adopts a practice once, unless it gave it up. */
    ONE_TRANSFER(CONFLICT),
    /** What a command names exists. */
    KNOWN_TRANSFER(UNKNOWN),
    /** What was given up is recorded anew, not resumed. */
    TRANSFER_NOT_ABANDONED(RULE),
    /** A translation is of the text as it stands. */
    CURRENT_REVISION(CONFLICT),
    /** Versions follow each other without a gap, and none is published twice. */
    NEXT_VERSION(CONFLICT),
    /** The versions of one questionnaire or vocabulary are one organisation's. */
    VERSIONS_OF_ONE_ORGANISATION(RULE),
    /** A term may be retired, never taken away: what was classified by it stays readable. */
    TERMS_STAY(RULE),
    /** An article of the Charter and its paragraphs are never taken away: what was linked to them stays readable. */
    ARTICLES_STAY(RULE);

    private final Refusal refusal;

    PracticeRule(Refusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
