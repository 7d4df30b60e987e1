package org.rapporteur.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.command.deciding.Hash;
import org.rapporteur.shared.InvalidMessage;
import org.rapporteur.shared.practices.PracticeCommand.AssignCategory;
import org.rapporteur.shared.practices.PracticeCommand.OpenCall;
import org.rapporteur.shared.practices.PracticeCommand.SubmitPractice;
import org.rapporteur.shared.practices.PracticeId;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.BecomeFirstAdministrator;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.InviteMember;
import org.rapporteur.shared.workinggroups.WorkingGroupCommand.RegisterDelegation;

/** Whatever is wrong with a body is told by the path of its field. */
class CommandBodyTest {
    private static final String ID = "00000000-0000-4000-8000-000000000000";

    private static List<String> wrong(String body, Class<?> type) {
        return catchThrowableOfType(InvalidMessage.class, () -> CommandBody.read(body.getBytes(
                java.nio.charset.StandardCharsets.UTF_8), type)).violations().stream()
                .map(one -> one.field() + " " + one.rule()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no json at all                                              | ' invalid.json'
            {"group":                                                   | ' invalid.json'
            null                                                        | ' invalid.json'
            []                                                          | ' invalid.value'
            {"group":"no uuid"}                                         | 'group invalid.id'
            {"group":["a"]}                                             | 'group invalid.value'
            {"role":"KING"}                                             | 'role invalid.value'
            {"role":1}                                                  | 'role invalid.value'
            {"delegation":"lower"}                                      | 'delegation invalid.delegation-code'
            {"invitee":{"name":"A","email":"a","codeHash":"b"}}         | 'invitee.email invalid.email,invitee.codeHash invalid.code-hash'
            {"invitee":{"name":"A","email":"a@b.org","codeHash":"HASH","nickname":"B"}}            | 'invitee.nickname invalid.unknown-property'
            """)
    void an_invitation_says_where_it_is_wrong(String body, String wrong) {
        assertThat(wrong(body.replace("HASH", Hash.hex("code")), InviteMember.class))
                .containsExactly(wrong.replace("'", "").strip().isEmpty()
                        ? new String[0]
                        : wrong.replace("'", "").split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"language":"de"}                                            | content.language invalid.language
            {"language":"fr","name":" ","domains":["I"]}                 | content.name invalid.required
            {"answers":{"duration":{"period":{"from":"soon"}}}}          | content.answers.duration.period.from invalid.date
            {"answers":{"partners":{"items":[{}]}}}                      | content.answers.partners.items[0] invalid.value
            {"answers":{"context":{"status":"LATER"}}}                   | content.answers.context.status invalid.value
            """)
    void content_says_where_it_is_wrong(String content, String wrong) {
        String body = "{\"call\":\"%s\",\"delegation\":\"LU\",\"content\":%s}".formatted(ID, content);

        assertThat(wrong(body, SubmitPractice.class)).contains(wrong);
    }

    @Test
    void a_delegation_in_another_field_is_named_by_that_field() {
        assertThat(wrong("{\"partOf\":\"?\"}", RegisterDelegation.class))
                .containsExactly("partOf invalid.delegation-code");
    }

    @Test
    void a_text_in_two_languages_names_the_one_that_is_missing() {
        assertThat(wrong("{\"title\":{\"en\":\"A call\"}}", OpenCall.class))
                .containsExactly("title.fr invalid.required");
    }

    @Test
    void half_of_a_character_is_no_text() {
        assertThat(wrong("{\"name\":\"\\ud83d\"}", BecomeFirstAdministrator.class))
                .containsExactly(" invalid.json");
    }

    @Test
    void a_moment_is_one() {
        assertThat(wrong("{\"deadline\":\"tomorrow\"}", OpenCall.class)).containsExactly("deadline invalid.value");
    }

    @Test
    void what_may_be_left_out_may_be_null() {
        String body = "{\"practice\":\"%s\",\"category\":\"1\",\"subCategories\":null,\"reason\":null}".formatted(ID);

        assertThat(CommandBody.read(body.getBytes(java.nio.charset.StandardCharsets.UTF_8), AssignCategory.class))
                .isEqualTo(new AssignCategory(new PracticeId(ID), "1", List.of(), false, null, null));
    }
}
