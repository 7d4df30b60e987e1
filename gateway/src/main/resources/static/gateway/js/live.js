// Lists and badges follow what happens elsewhere. Without this script a page shows what was true when it was opened.
(function () {
  "use strict";

  function isWritten(field) {
    return field.value !== field.defaultValue || Boolean(field.checked) !== Boolean(field.defaultChecked);
  }

  function isChosen(list) {
    var preset = Array.prototype.findIndex.call(list.options, function (option) { return option.defaultSelected; });
    return list.selectedIndex !== Math.max(preset, 0);
  }

  // Whoever wrote, ticked or chose something there, or stands in it with the keyboard, would lose it or their place.
  function busy(part) {
    return part.contains(document.activeElement) ||
      Array.prototype.some.call(part.querySelectorAll("input, textarea"), isWritten) ||
      Array.prototype.some.call(part.querySelectorAll("select"), isChosen);
  }

  function refresh(id) {
    var part = document.getElementById(id);
    var waiting = document.getElementById(id + "-waiting");
    if (!part || !window.htmx) {
      return;
    }
    // Nobody's half-written text is swept away: the page says that there is news, and waits.
    if (busy(part)) {
      waiting.hidden = false;
      return;
    }
    window.htmx.ajax("GET", window.location.pathname + window.location.search,
      { target: part, select: "#" + id, swap: "outerHTML" }).then(function () {
      var said = document.getElementById(id + "-said");
      said.textContent = "";
      window.setTimeout(function () { said.textContent = said.dataset.said; }, 50);
    });
  }

  function soon(id) {
    var timer;
    return function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () { refresh(id); }, 300);
    };
  }

  function follow(marker) {
    var topics = (marker.dataset.topics || "").split(" ").filter(Boolean);
    var asked = topics.map(function (topic) { return "&topic=" + encodeURIComponent(topic); }).join("");
    var told = marker.dataset.after;
    var changed = soon(marker.dataset.part);
    var stream;

    function hear(event) {
      told = event.lastEventId || told;
      changed();
    }

    // From what the page shows on; the browser reconnects by itself and names what it was told last, so nothing is missed.
    function open() {
      stream = new EventSource("/api/live?after=" + encodeURIComponent(told) + asked);
      stream.addEventListener("changed", hear);
      stream.addEventListener("reset", hear);
    }

    open();
    window.addEventListener("pagehide", function () { stream.close(); });
    window.addEventListener("pageshow", function (event) {
      if (event.persisted) {
        open();
      }
    });
  }

  document.querySelectorAll("[data-live]").forEach(follow);
})();
