package org.rapporteur.notifications.composing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A mail as a text and as a page: no picture, nothing loaded from anywhere, nothing that tells when it is read. */
@Component
public final class Pages {
    private final TemplateEngine engine = new TemplateEngine();

    Pages() {
        engine.addTemplateResolver(resolver("html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("txt", TemplateMode.TEXT));
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        resolver.setPrefix("templates/notifications/");
        resolver.setResolvablePatterns(java.util.Set.of("*." + ending));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }

    public String html(Composed mail) {
        return engine.process("mail.html", context(mail));
    }

    public String text(Composed mail) {
        return engine.process("mail.txt", context(mail)).replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private static Context context(Composed mail) {
        return new Context(mail.language(), Map.of("mail", mail));
    }
}
