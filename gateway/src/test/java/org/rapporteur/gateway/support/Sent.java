package org.rapporteur.gateway.support;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.rapporteur.gateway.support.Browser.Page;

/** A form of a page as a browser without scripts would send it, with some fields written anew. */
public final class Sent {
    private Sent() {
    }

    /** Sends the form with this action. */
    public static Page form(Browser browser, Page page, String action, Map<String, String> written) {
        Element form = page.html().select("form[method=post]").stream().filter(one -> one.attr("action").equals(action))
                .findFirst().orElseThrow(() -> new AssertionError("No form for " + action + " in " + page.html()));
        Map<String, String> fields = filledIn(form);
        fields.putAll(written);
        return browser.post(action, fields);
    }

    /** Sends the form with this action by its button that brings a file. */
    public static Page file(Browser browser, Page page, String action, Map<String, String> written, String name,
            byte[] content) {
        Element form = page.html().select("form[method=post]").stream().filter(one -> one.attr("action").equals(action))
                .findFirst().orElseThrow(() -> new AssertionError("No form for " + action + " in " + page.html()));
        Map<String, String> fields = filledIn(form);
        String control = form.select("input[type=file]").attr("name");
        fields.remove(control);
        fields.putAll(written);
        return browser.bring(form.select("button[formaction]").attr("formaction"), fields, control, name, content);
    }

    /** What the script of a page sends while somebody writes in its form. */
    public static HttpResponse<String> put(Browser browser, Page page, String action) {
        Element form = page.html().select("form[data-autosave]").first();
        return browser.script("PUT", action, filledIn(form));
    }

    private static Map<String, String> filledIn(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        List.copyOf(form.select("input[name], textarea[name], select[name]")).stream().filter(Sent::isSuccessful)
                .forEach(field -> fields.put(field.attr("name"), value(field)));
        return fields;
    }

    private static boolean isSuccessful(Element field) {
        return !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
    }

    private static String value(Element field) {
        return field.normalName().equals("select") ? field.select("option[selected]").attr("value") : field.val();
    }
}
