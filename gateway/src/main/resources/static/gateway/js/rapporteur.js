// What scripts add to pages that work without them. Nothing here is needed to read, to send or to decide.
(function () {
  "use strict";

  // Requests by htmx carry the same guard against forgery as forms do.
  document.addEventListener("htmx:configRequest", function (event) {
    var token = document.querySelector("meta[name=csrf-token]");
    if (token && event.detail.verb !== "get") {
      event.detail.headers["X-CSRF-TOKEN"] = token.content;
    }
  });

  // A session that ends while somebody writes is said at once; the text stays on the page.
  document.addEventListener("htmx:responseError", function (event) {
    var notice = document.getElementById("session-over");
    if (event.detail.xhr.status === 401 && notice) {
      notice.hidden = false;
      notice.scrollIntoView({ block: "center" });
    }
  });

  // The soft counter of sentences beside long answers.
  function sentences(text) {
    var found = text.replace(/\s+/g, " ").match(/[^.!?…]+[.!?…]+(?=\s|$)|[^.!?…]+$/g);
    return (found || []).filter(function (one) { return /[\p{L}\p{N}]/u.test(one); }).length;
  }

  function count(area) {
    var guide = document.getElementById(area.dataset.counter);
    var shown = guide && guide.querySelector("[data-count]");
    if (shown) {
      var number = sentences(area.value);
      shown.textContent = number === 0 ? ""
        : number === 1 ? guide.dataset.one : guide.dataset.many.replace("#", number);
    }
  }

  document.addEventListener("input", function (event) {
    if (event.target.matches("textarea[data-counter]")) {
      count(event.target);
    }
  });

  // The menu of the person closes like menus do.
  document.addEventListener("keydown", function (event) {
    var open = event.key === "Escape" && document.querySelector("details.person-menu[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  function begin(root) {
    root.querySelectorAll("textarea[data-counter]").forEach(count);
    var problems = document.getElementById("problems");
    if (problems) {
      problems.focus();
    }
    // Facets answer at once where scripts run; the button is for where they do not.
    root.querySelectorAll("[data-without-script]").forEach(function (one) { one.hidden = true; });
  }

  document.addEventListener("DOMContentLoaded", function () { begin(document); });
  document.addEventListener("htmx:afterSwap", function (event) { begin(event.detail.elt || document); });
})();
