package org.rapporteur.gateway.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.gateway.support.Browser.Page;
import org.rapporteur.gateway.support.FormTest;
import org.rapporteur.gateway.support.Story;
import org.rapporteur.gateway.support.StoryServices;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.workinggroups.DelegationCode;
import org.rapporteur.shared.workinggroups.DelegationKind;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AppointAuditor;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateWorkingGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RegisterDelegation;

class AdministrationFormsTest extends FormTest {
    private static final String ORGANISATION = "/admin/organisations/" + Story.ORGANISATION;

    @Test
    void the_first_administrator_names_themself() {
        accepts("BecomeFirstAdministrator");

        sends("/admin/first", "/admin/first", Map.of("name", "Ottavia Lindwater"));

        assertThat(said(BecomeFirstAdministrator.class)).isEqualTo(new BecomeFirstAdministrator("Ottavia Lindwater"));
    }

    @Test
    void an_organisation_is_created() {
        accepts("CreateOrganisation");

        Page done = sends("/admin", "/admin/organisations",
                Map.of("name.en", "Council", "name.fr", "Conseil", "acronym", "CoE"));

        assertThat(said(CreateOrganisation.class))
                .isEqualTo(new CreateOrganisation(new Bilingual("Council", "Conseil"), "CoE"));
        assertThat(done.address().getPath()).isEqualTo(ORGANISATION);
    }

    @Test
    void a_name_that_lacks_a_language_is_refused_at_that_language() {
        refuses("CreateOrganisation", 400, "Give the name in both languages.", "name.fr");

        Page again = sends("/admin", "/admin/organisations",
                Map.of("name.en", "Council", "name.fr", "", "acronym", "CoE"));

        assertThat(again.html().getElementById("name.fr-error").text()).contains("both languages");
        assertThat(again.html().getElementById("name.en").val()).isEqualTo("Council");
    }

    @Test
    void a_delegation_is_registered() {
        accepts("RegisterDelegation");

        sends(ORGANISATION, ORGANISATION + "/delegations",
                Map.of("RegisterDelegation:name.en", "Wallonia", "RegisterDelegation:name.fr", "Wallonie",
                        "RegisterDelegation:delegation", "BE-WAL", "RegisterDelegation:kind", "REGION",
                        "RegisterDelegation:partOf", "BE-VLG"));

        assertThat(said(RegisterDelegation.class)).isEqualTo(new RegisterDelegation(
                new OrganisationId(Story.ORGANISATION), new DelegationCode("BE-WAL"), DelegationKind.REGION,
                new Bilingual("Wallonia", "Wallonie"), new DelegationCode("BE-VLG")));
    }

    @Test
    void a_group_is_created_with_the_link_for_its_secretariat() {
        accepts("CreateWorkingGroup");

        Page done = sends(ORGANISATION, ORGANISATION + "/groups",
                Map.of("CreateWorkingGroup:name.en", "Network", "CreateWorkingGroup:name.fr", "Réseau",
                        "CreateWorkingGroup:acronym", "NET", "CreateWorkingGroup:kind", "NETWORK",
                        "CreateWorkingGroup:secretariat.name", "Mirela Fontanges",
                        "CreateWorkingGroup:secretariat.email", "mirela@example.org"));

        CreateWorkingGroup said = said(CreateWorkingGroup.class);
        assertThat(said.kind()).isEqualTo(GroupKind.NETWORK);
        assertThat(said.legalBasis()).isNull();
        assertThat(said.secretariat().email()).isEqualTo("mirela@example.org");
        assertThat(done.html().getElementById("issued-link").val()).contains("?code=");
    }

    @ParameterizedTest
    @EnumSource
    void a_group_of_every_kind_is_created_under_another_with_its_legal_basis_and_whom_it_is_open_to(GroupKind kind) {
        accepts("CreateWorkingGroup");
        Map<String, String> written = new HashMap<>(Map.of("CreateWorkingGroup:name.en", "Forum",
                "CreateWorkingGroup:name.fr", "Forum", "CreateWorkingGroup:acronym", "FOR",
                "CreateWorkingGroup:kind", kind.name(), "CreateWorkingGroup:parent", Story.GROUP,
                "CreateWorkingGroup:legalBasis.en", "Decision", "CreateWorkingGroup:legalBasis.fr", "Décision",
                "CreateWorkingGroup:openTo.en", "All States", "CreateWorkingGroup:openTo.fr", "Tous les États"));
        written.putAll(Map.of("CreateWorkingGroup:secretariat.name", "Mirela Fontanges",
                "CreateWorkingGroup:secretariat.email", "mirela@example.org"));

        sends(ORGANISATION, ORGANISATION + "/groups", written);

        CreateWorkingGroup said = said(CreateWorkingGroup.class);
        assertThat(said.kind()).isEqualTo(kind);
        assertThat(said.parent()).isEqualTo(new GroupId(Story.GROUP));
        assertThat(said.legalBasis()).isEqualTo(new Bilingual("Decision", "Décision"));
        assertThat(said.openTo()).isEqualTo(new Bilingual("All States", "Tous les États"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Its groups | Network of correspondents | Terms of reference adopted | All member States
            fr | Ses groupes | Réseau de correspondants | Mandat adopté | Tous les États membres
            """)
    void a_group_s_page_names_its_groups_what_it_rests_on_and_whom_it_is_open_to(String language, String words,
            String part, String basis, String open) {
        Page page = signedIn("anahit").speaking(language).open(GROUP);

        assertThat(page.html().select("dl.facts").text()).contains(words, part, basis, open);
        assertThat(page.html().select("dl.facts a[href=/groups/" + Story.NETWORK.group() + "]")).hasSize(1);
    }

    @Test
    void an_auditor_is_appointed_by_invitation() {
        accepts("AppointAuditor");

        Page done = sends(ORGANISATION, ORGANISATION + "/auditors",
                Map.of("AppointAuditor:invitee.name", "Ada Exemplar", "AppointAuditor:invitee.email",
                        "ada@example.org"));

        assertThat(said(AppointAuditor.class).invitee().name()).isEqualTo("Ada Exemplar");
        assertThat(done.html().getElementById("issued-link").val()).contains("?code=");
    }

    @Test
    void who_is_no_administrator_sees_no_form() {
        StoryServices.answer(SERVICES, "/api/me", Story.me(false, Story.LUXEMBOURG, Role.MEMBER));

        assertThat(signedIn("mathis").open("/admin").html().select("main form")).isEmpty();
        assertThat(signedIn("mathis").open(ORGANISATION).html().select("main form")).isEmpty();
    }
}
