package cn.jiugai;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The directions between the packages, as DESIGN and docs/adr state them. */
@AnalyzeClasses(packages = "cn.jiugai", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** What every phase may use. */
    private static final String[] HOUSE = {
        "cn.jiugai.rule..",
        "cn.jiugai.sheet..",
        "cn.jiugai.calendar..",
        "cn.jiugai.office..",
        "cn.jiugai.project..",
        "cn.jiugai.engine..",
        "cn.jiugai.escalation.."
    };

    private static final String[] PAGES = {"cn.jiugai.desk..", "cn.jiugai.cockpit..", "cn.jiugai"};

    private static final Set<String> NOT_PHASES =
            Set.of("rule", "sheet", "calendar", "office", "project", "engine", "escalation", "desk", "cockpit");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("cn.jiugai.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_CORE_OF_RULES_IS_PLAIN = noClasses()
            .that()
            .resideInAPackage("cn.jiugai.rule..")
            .should()
            .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("java..", "cn.jiugai.rule..")));

    @ArchTest
    static final ArchRule THE_ENGINE_IS_A_PART = noClasses()
            .that()
            .resideOutsideOfPackage("cn.jiugai.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("a maintained fork must be able to take the engine's place");

    @ArchTest
    static final ArchRule THE_HOUSE_KNOWS_NO_PHASE = noClasses()
            .that()
            .resideInAnyPackage(HOUSE)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("are in a phase", ArchitectureTest::isInPhase))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.jiugai.desk..", "cn.jiugai.cockpit..");

    @ArchTest
    static final ArchRule OFFICE_AND_PROJECT_STAND_BELOW_THE_ENGINE = noClasses()
            .that()
            .resideInAnyPackage("cn.jiugai.calendar..", "cn.jiugai.office..", "cn.jiugai.project..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.jiugai.engine..");

    @ArchTest
    static final ArchRule PHASES_READ_ONLY_RECORDS_OF_EACH_OTHER = classes()
            .that(DescribedPredicate.describe("are in a phase", ArchitectureTest::isInPhase))
            .should(new ArchCondition<>("use of other phases only what they publish as records") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    user.getDirectDependenciesFromSelf().stream()
                            .filter(use -> isInPhase(use.getTargetClass()))
                            .filter(use -> !phase(use.getTargetClass()).equals(phase(user)))
                            .filter(use -> !isPublished(use.getTargetClass()))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule PAGES_ARE_USED_BY_NOBODY = noClasses()
            .that()
            .resideOutsideOfPackages(PAGES)
            .should()
            .dependOnClassesThat(resideInAPackage("cn.jiugai.desk..").or(resideInAPackage("cn.jiugai.cockpit..")));

    /** {@code SchemeRecords}, and the records that it hands out with the choices in them. */
    private static boolean isPublished(JavaClass type) {
        return simpleNameEndingWith("Records").test(type) || type.isRecord() || type.isEnum();
    }

    private static boolean isInPhase(JavaClass type) {
        String phase = phase(type);
        return !phase.isEmpty() && !NOT_PHASES.contains(phase);
    }

    private static String phase(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("cn.jiugai.") ? parts[2] : "";
    }
}
