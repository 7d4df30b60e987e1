package org.rapporteur.gateway.practices.respondents;

import java.util.List;
import java.util.function.Function;
import org.rapporteur.gateway.practices.PracticeCard;
import org.rapporteur.gateway.practices.respondents.MapView.Line;
import org.rapporteur.gateway.shell.page.Bar;
import org.rapporteur.shared.Bilingual;
import org.rapporteur.shared.Language;
import org.rapporteur.shared.practices.CallQuery.RespondentProfile;
import org.rapporteur.shared.practices.PracticeQuery.FacetValue;
import org.rapporteur.shared.practices.PracticeQuery.PracticeSummary;

/** The public profile of a respondent, each count leading to the practices that it counts. */
public record ProfileView(RespondentProfile profile, Line line, List<Line> parts, List<PracticeCard> cards,
        List<PracticeCard> onBehalf, List<Bar> categories, List<Bar> domains) {
    static ProfileView of(RespondentProfile profile, Language reader, Function<Bilingual, String> say) {
        Line line = Line.of(profile.counts());
        String own = profile.items().isEmpty() ? "" : "/practices?respondent=" + line.code();
        return new ProfileView(profile, line, profile.parts().stream().map(Line::of).toList(),
                cards(profile.items(), reader), cards(profile.onBehalf(), reader),
                bars(profile.categories(), "category", own, say), bars(profile.domains(), "domain", own, say));
    }

    private static List<PracticeCard> cards(List<PracticeSummary> practices, Language reader) {
        return practices.stream().map(practice -> PracticeCard.of(practice, reader)).toList();
    }

    private static List<Bar> bars(List<FacetValue> values, String facet, String own, Function<Bilingual, String> say) {
        int most = Bar.most(values.stream().map(FacetValue::count).toList());
        return values.stream().map(value -> Bar.of(say.apply(value.label()), value.count(), most,
                own.isEmpty() ? null : own + "&" + facet + "=" + value.value())).toList();
    }
}
