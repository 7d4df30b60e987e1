package org.rapporteur.identity.pages;

import org.rapporteur.identity.accounts.OrderedLinks;
import org.rapporteur.identity.accounts.OrderedLinks.Lines;
import org.rapporteur.identity.accounts.OrderedLinks.Link;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the platform orders links for a new password: no page, and nothing without its word. */
@RestController
class ResetLinkOrders {
    static final String PATH = "/reset-links";

    private final OrderedLinks links;

    ResetLinkOrders(OrderedLinks links) {
        this.links = links;
    }

    @PostMapping(PATH)
    ResponseEntity<Link> issue(@RequestParam(defaultValue = "") String ticket) {
        return links.order(ticket).map(order -> links.issue(order).map(ResetLinkOrders::unkept)
                .orElseGet(() -> ResponseEntity.notFound().build()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FORBIDDEN).build());
    }

    @PostMapping(PATH + "/issued")
    ResponseEntity<Lines> issued(@RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "1") int page) {
        return links.maySee(ticket)
                ? unkept(links.page(page))
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
