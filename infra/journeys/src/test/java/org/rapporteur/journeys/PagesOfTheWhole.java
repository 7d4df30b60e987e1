package org.rapporteur.journeys;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses of all pages for people that the gateway and the sign-in provider have, as their code declares them. */
final class PagesOfTheWhole {
    /** Another address of a picture, which leads there. */
    private static final Set<String> NO_PAGES = Set.of("/favicon.ico");

    private PagesOfTheWhole() {
    }

    static Set<String> patterns() {
        Set<String> patterns = new TreeSet<>();
        in("org.rapporteur.gateway").forEach(patterns::add);
        in("org.rapporteur.identity").map(path -> "/identity" + path).forEach(patterns::add);
        patterns.removeAll(NO_PAGES);
        return patterns;
    }

    /** Whether a path, its parameters and names in braces included, leads to the page with that pattern. */
    static boolean leads(String path, String pattern) {
        return path.equals(pattern) || PathPatternParser.defaultInstance.parse(pattern)
                .matches(withoutNames(path));
    }

    private static PathContainer withoutNames(String path) {
        return RequestPath.parse(path.replaceAll("\\?.*", "").replaceAll("[{}]", ""), null).pathWithinApplication();
    }

    private static Stream<String> in(String parent) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class, false));
        return scanner.findCandidateComponents(parent).stream().map(one -> type(one.getBeanClassName()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(PagesOfTheWhole::showsPage)
                .flatMap(method -> addresses(method).stream());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PagesOfTheWhole.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean showsPage(Method method) {
        return method.isAnnotationPresent(GetMapping.class)
                && !method.getGenericReturnType().getTypeName().contains("ResponseEntity");
    }

    private static List<String> addresses(Method method) {
        GetMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class);
        return mapping == null ? List.of() : List.of(mapping.path());
    }
}
