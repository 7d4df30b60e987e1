package org.rapporteur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.command.practices.violatingone.UsesAnotherSlice;
import org.rapporteur.command.practices.violatingtwo.AnotherSlice;
import org.rapporteur.command.workinggroups.violation.InjectsIntoAField;
import org.rapporteur.command.workinggroups.violation.NamesTheClock;
import org.rapporteur.command.workinggroups.violation.ReadsTheClock;
import org.rapporteur.command.workinggroups.violation.TakesAChance;
import org.rapporteur.command.workinggroups.violation.Sleeps;
import org.rapporteur.command.workinggroups.violation.UsesAnotherCapability;
import org.rapporteur.eventlog.violation.KnowsAMessageOfTheProduct;
import org.rapporteur.eventlog.violation.KnowsAxon;
import org.rapporteur.gateway.violation.ReadsTheStore;
import org.rapporteur.query.audit.violation.TellsOfAnotherCapability;
import org.rapporteur.query.practices.violation.AnotherView;
import org.rapporteur.query.violation.UsesTheCommandService;
import org.rapporteur.shared.violation.KnowsAFramework;
import org.rapporteur.verify.violation.KnowsTheLog;

/** Without these the parts would grow into each other unseen; a rule that cannot fail would only look like one. */
class RulesTest {
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/standalone/") && !location.contains("/test-classes/"))
            .importPackages("org.rapporteur");

    static Stream<Arguments> rules() {
        return Stream.of(rule(Rules.THE_LANGUAGE_KNOWS_NO_FRAMEWORK, KnowsAFramework.class),
                rule(Rules.SERVICES_DO_NOT_KNOW_EACH_OTHER, UsesTheCommandService.class, AnotherSlice.class),
                rule(Rules.THE_GATEWAY_READS_NO_STORE, ReadsTheStore.class),
                rule(Rules.THE_LOG_KNOWS_NO_PRODUCT, KnowsAMessageOfTheProduct.class),
                rule(Rules.THE_VERIFIER_IS_A_STRANGER, KnowsTheLog.class),
                rule(Rules.THE_CORE_OF_THE_LOG_KNOWS_NO_AXON, KnowsAxon.class),
                rule(Rules.CAPABILITIES_DO_NOT_KNOW_EACH_OTHERS_CLASSES, UsesAnotherCapability.class,
                        AnotherSlice.class),
                rule(Rules.CAPABILITIES_DO_NOT_KNOW_EACH_OTHERS_CLASSES, TellsOfAnotherCapability.class,
                        AnotherView.class),
                rule(Rules.SLICES_DO_NOT_KNOW_EACH_OTHER, UsesAnotherSlice.class, AnotherSlice.class),
                rule(Rules.TIME_AND_CHANCE_COME_FROM_OUTSIDE, ReadsTheClock.class),
                rule(Rules.TIME_AND_CHANCE_COME_FROM_OUTSIDE, NamesTheClock.class),
                rule(Rules.TIME_AND_CHANCE_COME_FROM_OUTSIDE, TakesAChance.class),
                rule(Rules.NOTHING_IS_INJECTED_INTO_FIELDS, InjectsIntoAField.class),
                rule(Rules.NOBODY_SLEEPS_OR_PRINTS, Sleeps.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_keeps_the_rule(ArchRule rule, Class<?>[] violation) {
        assertThat(rule.evaluate(PRODUCTION).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_violation_is_found(ArchRule rule, Class<?>[] violation) {
        JavaClasses violating = new ClassFileImporter().importClasses(violation);

        assertThat(rule.evaluate(violating).hasViolation()).isTrue();
    }

    private static Arguments rule(ArchRule rule, Class<?>... violation) {
        return Arguments.of(rule, violation);
    }
}
