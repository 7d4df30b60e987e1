package org.rapporteur.shared.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.shared.Check;
import org.rapporteur.shared.InvalidMessage;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({"2014,2014", "2014-03,2014", "2014,2014-01-31", "2014-03-01,2014-03-01", ",2016", "2014,"})
    void a_period_is_as_precise_as_somebody_knows(String from, String to) {
        assertThat(new Period(from, to, false, null)).extracting(Period::from, Period::to).containsExactly(from, to);
    }

    @ParameterizedTest
    @CsvSource({"2014,2013,false,period.to invalid.ends-before-it-starts",
        "2014-03,2014-02,false,period.to invalid.ends-before-it-starts",
        "2014-13,,false,period.from invalid.date", "14,,false,period.from invalid.date",
        "2014,2015,true,period.to invalid.open-ended-with-end"})
    void a_period_that_cannot_be_says_what_is_wrong(String from, String to, boolean open, String wrong) {
        assertThat(catchThrowableOfType(InvalidMessage.class, () -> new Period(from, to, open, null)).violations())
                .extracting((Check.Violation one) -> one.field() + " " + one.rule()).containsExactly(wrong);
    }
}
