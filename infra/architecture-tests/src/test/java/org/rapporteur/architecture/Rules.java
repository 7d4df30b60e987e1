package org.rapporteur.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the structure, each with the reason that a reader of a failure needs. */
final class Rules {
    static final ArchRule THE_LANGUAGE_KNOWS_NO_FRAMEWORK = noClasses()
            .that(resideInAPackage("org.rapporteur.shared.."))
            .should().dependOnClassesThat(not(resideInAnyPackage("org.rapporteur.shared..", "java..",
                    "org.jspecify..", "com.fasterxml.jackson.annotation..", "tools.jackson..")))
            .because("what may be said must outlive every framework");

    static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.rapporteur.(*)..")
            .namingSlices("$1").should().notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(),
                    resideInAnyPackage("org.rapporteur.shared..", "org.rapporteur.eventlog..",
                            "org.rapporteur.attachments..", "org.rapporteur.transparency..",
                            "org.rapporteur.accesstokens..", "org.rapporteur.languages.."))
            .because("services meet in messages over HTTP and in the log");

    static final ArchRule THE_GATEWAY_READS_NO_STORE = noClasses().that(resideInAPackage("org.rapporteur.gateway.."))
            .should().dependOnClassesThat(resideInAnyPackage("com.mongodb..", "org.axonframework..",
                    "org.rapporteur.eventlog.."))
            .because("pages are made from the answers of the services, so that permissions hold in one place");

    static final ArchRule THE_LOG_KNOWS_NO_PRODUCT = noClasses().that(resideInAPackage("org.rapporteur.eventlog.."))
            .should().dependOnClassesThat(resideInAnyPackage("org.rapporteur.shared..", "org.springframework.."))
            .because("the event log is usable outside this product");

    static final ArchRule THE_VERIFIER_IS_A_STRANGER = noClasses()
            .that(resideInAnyPackage("org.rapporteur.verify..", "org.rapporteur.transparency.."))
            .should().dependOnClassesThat(resideInAPackage("org.rapporteur..")
                    .and(not(resideInAnyPackage("org.rapporteur.verify..", "org.rapporteur.transparency.."))))
            .because("what is checked and what checks it must not share their mistakes");

    static final ArchRule THE_CORE_OF_THE_LOG_KNOWS_NO_AXON = noClasses()
            .that(resideInAPackage("org.rapporteur.eventlog..")
                    .and(not(resideInAPackage("org.rapporteur.eventlog.axon.."))))
            .should().dependOnClassesThat(resideInAPackage("org.axonframework.."))
            .because("Axon's interface changes between releases: one package has to follow");

    static final ArchRule CAPABILITIES_DO_NOT_KNOW_EACH_OTHERS_CLASSES = slices()
            .matching("org.rapporteur.(*).(practices|workinggroups|mandates|audit|transparency)..")
            .namingSlices("$2 of $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("org.rapporteur.shared.."))
            .because("a capability may use another's messages, never its classes");

    static final ArchRule SLICES_DO_NOT_KNOW_EACH_OTHER = slices()
            .matching("org.rapporteur.command.(practices|workinggroups|mandates).(*)..").namingSlices("$2").should()
            .notDependOnEachOther().because("a command can be understood, changed and removed alone");

    static final ArchRule TIME_AND_CHANCE_COME_FROM_OUTSIDE = noClasses()
            .that(resideInAnyPackage("org.rapporteur.shared..", "org.rapporteur.command.practices..",
                    "org.rapporteur.command.workinggroups..", "org.rapporteur.command.mandates..",
                    "org.rapporteur.query.practices..", "org.rapporteur.query.mandates..",
                    "org.rapporteur.query.workinggroups..", "org.rapporteur.query.audit.."))
            .should().accessTargetWhere(readsTimeOrChance())
            .because("a decision or a fold that is repeated must come out the same");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should()
            .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("what a class needs stands in its constructor");

    static final ArchRule NOBODY_SLEEPS_OR_PRINTS = noClasses().should()
            .callMethodWhere(call("java.lang.Thread", "sleep")).orShould().accessField(System.class, "out").orShould()
            .accessField(System.class, "err").because("waiting is for conditions, and words for the log");

    private static final Pattern TIME = Pattern
            .compile("java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.(system|tick).*|"
                    + "java\\.util\\.UUID\\.randomUUID|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.lang\\.Math\\.random");
    private static final Set<String> CHANCE = Set.of("java.util.Random", "java.security.SecureRandom",
            "java.util.concurrent.ThreadLocalRandom");

    private Rules() {
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<? super JavaClass> predicate) {
        return DescribedPredicate.not(predicate).forSubtype();
    }

    /** Calls and references to methods alike; what is given a clock reads that one. */
    private static DescribedPredicate<JavaAccess<?>> readsTimeOrChance() {
        return DescribedPredicate.describe("reads the time or chance by itself",
                access -> CHANCE.contains(access.getTargetOwner().getName())
                        || TIME.matcher(access.getTargetOwner().getName() + "." + access.getName()).matches()
                                && !isGivenAClock(access));
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaMethodCall> call(String owner, String method) {
        return DescribedPredicate.describe("calls " + owner + "." + method,
                call -> call.getTargetOwner().getName().equals(owner) && call.getName().equals(method));
    }
}
