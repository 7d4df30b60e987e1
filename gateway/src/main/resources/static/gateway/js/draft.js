// Saves a draft while it is written. Without this script the button "Save draft" does the same.
(function () {
  "use strict";

  var form = document.getElementById("draft");
  var state = document.getElementById("save-state");
  if (!form || !form.dataset.autosave) {
    return;
  }
  var kept = "draft:" + form.dataset.draft;
  var timer = null;
  var sending = false;
  var again = false;
  var stopped = false;

  function say(text, wrong) {
    state.textContent = text;
    state.classList.toggle("save-state--wrong", Boolean(wrong));
  }

  function clock(moment) {
    return new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }).format(moment);
  }

  function written() {
    var values = new URLSearchParams(new FormData(form));
    return values;
  }

  // What could not be sent stays in this browser until it could: a closed window loses nothing either.
  function keep() {
    try {
      var text = [];
      form.querySelectorAll("textarea, input[type=text], input[type=email], input[type=tel], input[type=url]").forEach(
        function (field) { text.push([field.name, field.value]); });
      window.localStorage.setItem(kept, JSON.stringify({ version: form.elements.version.value, text: text }));
    } catch (full) {
      say(state.dataset.unsaved.replace("{0}", ""), true);
    }
  }

  function forget() {
    window.localStorage.removeItem(kept);
  }

  function differing(pair) {
    var field = form.elements.namedItem(pair[0]);
    return field && field.value !== pair[1];
  }

  // Text that never arrived comes back. If somebody saved meanwhile, the older version says so when it is sent.
  function restore() {
    var found = JSON.parse(window.localStorage.getItem(kept) || "null");
    var lost = found ? found.text.filter(differing) : [];
    if (lost.length === 0) {
      forget();
      return;
    }
    form.elements.version.value = found.version;
    lost.forEach(function (pair) {
      var field = form.elements.namedItem(pair[0]);
      field.value = pair[1];
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    say(state.dataset.restored);
  }

  function refused(status, outcome) {
    if (status === 401) {
      document.getElementById("session-over").hidden = false;
    }
    stopped = Boolean(outcome.conflict);
    say(state.dataset.unsaved.replace("{0}", outcome.problem || ""), true);
  }

  function saved(outcome) {
    form.elements.version.value = outcome.version;
    if (again) {
      keep();
    } else {
      forget();
    }
    say(state.dataset.saved.replace("{0}", clock(new Date(outcome.savedAt))));
  }

  function send() {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    again = false;
    say(state.dataset.saving);
    fetch(form.dataset.autosave, {
      method: "PUT",
      body: written(),
      credentials: "same-origin",
      headers: { "HX-Request": "true", "Accept": "application/json" }
    }).then(function (response) {
      return response.json().catch(function () { return {}; }).then(function (outcome) {
        if (response.ok) {
          saved(outcome);
        } else {
          refused(response.status, outcome);
        }
      });
    }).catch(function () {
      say(state.dataset.offline, true);
      later(15000);
    }).finally(function () {
      sending = false;
      if (again && !stopped) {
        later(800);
      }
    });
  }

  function later(pause) {
    window.clearTimeout(timer);
    timer = window.setTimeout(send, pause);
  }

  form.addEventListener("input", function () {
    keep();
    if (!stopped) {
      later(1200);
    }
  });
  form.addEventListener("change", function () {
    if (!stopped) {
      later(300);
    }
  });
  // What is kept stays kept: if this does not arrive, the next visit restores it; if it does, nothing differs any more.
  form.addEventListener("submit", function () {
    window.clearTimeout(timer);
  });
  window.addEventListener("online", function () { later(0); });
  // What was written before this script had arrived is saved like the rest.
  function begun() {
    return Array.prototype.some.call(form.querySelectorAll("textarea, input"), function (field) {
      return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
    });
  }

  restore();
  if (begun()) {
    keep();
    later(800);
  }
})();
