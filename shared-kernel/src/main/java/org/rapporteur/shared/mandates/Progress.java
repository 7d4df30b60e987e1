package org.rapporteur.shared.mandates;

/** How an activity stands against its plan. */
public enum Progress {
    ON_TRACK, AT_RISK, DELAYED
}
