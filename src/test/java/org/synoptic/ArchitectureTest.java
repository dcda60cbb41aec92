package org.synoptic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.synoptic");

    private static final String[] PLAIN = {
        "org.synoptic.article..",
        "org.synoptic.segment..",
        "org.synoptic.quote..",
        "org.synoptic.claim..",
        "org.synoptic.align..",
        "org.synoptic.story..",
        "org.synoptic.compare.."
    };

    @Test
    void everyRoomOpensOnlyItsOwnDoors() {
        ApplicationModules.of(Synoptic.class).verify();
    }

    @Test
    void theRoomsOfTheEngineSpeakPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(PLAIN)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "org.hibernate..",
                        "org.jsoup..",
                        "com.vaadin..",
                        "ai.onnxruntime..",
                        "tools.jackson..",
                        "picocli..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "org.jsoup.., extract",
        "org.mozilla.universalchardet.., extract",
        "com.openhtmltopdf.., share",
        "io.swagger.., api",
        "org.springdoc.., api",
        "com.rometools.., extract",
        "org.jdom2.., extract",
        "jakarta.persistence.., store",
        "org.flywaydb.., store",
        "com.ibm.icu.., words",
        "com.vaadin.., ui",
        "ai.onnxruntime.., meaning",
        "picocli.., cli"
    })
    void aLibraryIsKnownInOneRoomOnly(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.synoptic." + room + "..", "org.synoptic.account..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlySharedPagesAndTheInterfaceAnswerRequestsThemselves() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.synoptic.share..", "org.synoptic.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web.bind..", "org.springframework.web.servlet..")
                .check(HOUSE);
    }

    @Test
    void onlyTheGateOpensSockets() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.synoptic.fetch..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("java.net.http..")
                        .or(JavaClass.Predicates.equivalentTo(java.net.Socket.class))
                        .or(JavaClass.Predicates.equivalentTo(java.net.HttpURLConnection.class))
                        .or(JavaClass.Predicates.equivalentTo(java.net.URLConnection.class)))
                .check(HOUSE);
    }

    @Test
    void aRoomSaysWhatItIsFor() {
        classes()
                .that()
                .resideInAnyPackage("org.synoptic.*")
                .should()
                .resideInAnyPackage(java.util.stream.Stream.of(org.synoptic.Rooms.NAMES)
                        .map(n -> "org.synoptic." + n)
                        .toArray(String[]::new))
                .check(HOUSE);
    }
}
