package org.rapporteur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Command;
import org.rapporteur.shared.workinggroups.GroupId;
import org.rapporteur.shared.workinggroups.GroupKind;
import org.rapporteur.shared.workinggroups.InvitationId;
import org.rapporteur.shared.workinggroups.OrganisationId;
import org.rapporteur.shared.workinggroups.Role;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.AcceptInvitation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateOrganisation;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.CreateWorkingGroup;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.Invitee;
import org.rapporteur.standalone.FreePorts;

/** An organisation that has Keycloak could not use it, or would have to change the platform for it. */
@Tag("keycloak")
class KeycloakTest {
    private static final String CODE = "a code that an invitation's link carries";

    private static Keycloak keycloak;
    private static Platform platform;

    @BeforeAll
    static void start() {
        List<Integer> ports = FreePorts.pick(2);
        URI address = URI.create("http://127.0.0.1:" + ports.getFirst());
        keycloak = Keycloak.start(ports.getLast(), address);
        keycloak.person("ottavia", "Ottavia", "rapporteur-first-administrator");
        keycloak.person("mirela", "Mirela");
        keycloak.person("noor", "Noor");
        platform = Platform.start(Demo.folder("keycloak"), ports.getFirst(), Map.of("OIDC_ISSUER_URI",
                keycloak.issuer(), "OIDC_CLIENT_ID", "rapporteur", "OIDC_CLIENT_SECRET", Keycloak.CLIENT_SECRET))
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        platform.stop();
        keycloak.close();
    }

    /** One walk, since each step stands on the one before. */
    @Test
    void people_and_programs_sign_in_by_configuration_alone() {
        Member mirela = member("mirela");
        assertThat(mirela.command(new BecomeFirstAdministrator("Mirela")).rule())
                .isEqualTo("sign-in-provider-vouches");

        Member ottavia = member("ottavia");
        done(ottavia, new BecomeFirstAdministrator("Ottavia"));
        OrganisationId house = new OrganisationId(
                done(ottavia, new CreateOrganisation(new Bilingual("House", "Maison"), "HSE")).id("organisation"));
        Answer group = done(ottavia, new CreateWorkingGroup(house, GroupKind.NETWORK, new Bilingual("Net", "Réseau"),
                "NET", null, null, null, invitee("Mirela")));
        done(mirela, accept(group, "Mirela"));

        theLinkBindsWhoSignsIn(mirela, new GroupId(group.id("group")));
        aProgramActs(mirela, new GroupId(group.id("group")));
        aTokenForAnotherProgramOpensNothing();
        anIdTokenOpensNothing();
    }

    private static void anIdTokenOpensNothing() {
        String token = keycloak.idToken("mirela");
        assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8))
                .contains("\"aud\":\"rapporteur\"", "\"typ\":\"ID\"");
        Script stranger = Script.with(platform, token);
        assertThat(stranger.query("/api/me").status()).isEqualTo(401);
        assertThat(stranger.command(new BecomeFirstAdministrator("Mirela")).status()).isEqualTo(401);
    }

    private static void aTokenForAnotherProgramOpensNothing() {
        String token = keycloak.tokenForAnotherProgram("mirela");
        assertThat(token).isNotBlank();
        Script stranger = Script.with(platform, token);
        assertThat(stranger.query("/api/me").status()).isEqualTo(401);
        assertThat(stranger.command(new BecomeFirstAdministrator("Mirela")).status()).isEqualTo(401);
    }

    private static void theLinkBindsWhoSignsIn(Member mirela, GroupId group) {
        Answer invited = done(mirela, new InviteMember(group, invitee("Noor"), Role.OBSERVER, null, false));
        mirela.latest("/api/invitations/" + invited.id("invitation"));
        Web browser = new Web();
        String link = "/invitations/" + invited.id("invitation") + "?code=" + CODE.replace(' ', '+');
        HttpResponse<String> offer = browser.open(platform.url(link));
        assertThat(offer.body()).contains("the seat is bound to the person who signs in").doesNotContain("/register");
        HttpResponse<String> form = signIn(browser,
                platform.url(Web.find(offer, "href=\"(/invitations/[^\"]+/accept[^\"]*)\"")), "noor");
        assertThat(form.uri().getPath()).endsWith("/accept");
        assertThat(form.body()).contains("Noor Of Keycloak");
        Member noor = Member.of(platform, "en", browser, form);
        Answer seated = done(noor, accept(invited, "Noor"));
        assertThat(browser.open(platform.url("/account")).body()).contains("kept by the service");
        assertThat(noor.query("/api/me", seated).body().path("seats").size()).isEqualTo(1);
    }

    private static void aProgramActs(Member mirela, GroupId group) {
        Script script = Script.with(platform, keycloak.scriptToken());
        Command invite = new InviteMember(group, invitee("Somebody"), Role.OBSERVER, null, false);
        assertThat(script.command(invite).rule()).isEqualTo("secretariat-only");
        Answer invited = done(mirela, new InviteMember(group, invitee("Script"), Role.SECRETARIAT, null, false));
        done(script, accept(invited, "A program"));
        done(script, invite);
    }

    private static Member member(String username) {
        Web web = new Web();
        return Member.of(platform, "en", web, signIn(web, platform.url("/oauth2/authorization/rapporteur"), username));
    }

    /** Fills in Keycloak's own form, wherever the page led to it. */
    private static HttpResponse<String> signIn(Web web, URI page, String username) {
        HttpResponse<String> form = web.open(page);
        String action = Web.find(form, "<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"").replace("&amp;", "&");
        return web.submit(URI.create(action), Map.of("username", username, "password", Keycloak.PASSWORD));
    }

    private static Answer done(Client who, Command command) {
        Answer answer = who.command(command);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static Invitee invitee(String name) {
        return new Invitee(name, "somebody@example.org", hash(CODE));
    }

    private static String hash(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AcceptInvitation accept(Answer invited, String name) {
        return new AcceptInvitation(new InvitationId(invited.id("invitation")), CODE, name, null);
    }
}
