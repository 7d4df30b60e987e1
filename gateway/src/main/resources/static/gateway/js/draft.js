// Saves a draft while it is written. Without this script the button "Save draft" does the same.
(function () {
  "use strict";

  var LONGEST_PAUSE = 60000;
  var PATIENCE = 30000;
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
  var tries = 0;
  var leaving = null;
  // What was sent and not answered: it may be saved or not, so it goes again, as it was, before anything newer does.
  var pending = null;

  function say(text, wrong) {
    state.textContent = text;
    state.classList.toggle("save-state--wrong", Boolean(wrong));
  }

  function clock(moment) {
    return new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Paris" }).format(moment) + " (Strasbourg)";
  }

  function written() {
    return bare(new URLSearchParams(new FormData(form)));
  }

  // The fields that each page gets anew: they guard the form and say whose it is, and are not kept.
  function guards() {
    return Array.prototype.filter.call(form.children, function (one) {
      return one.type === "hidden" && one.name !== "version" && one.name !== "call";
    });
  }

  function bare(body) {
    var fields = new URLSearchParams(body);
    guards().forEach(function (one) { fields.delete(one.name); });
    return fields.toString();
  }

  function guarded(body) {
    var fields = new URLSearchParams(body);
    guards().forEach(function (one) { fields.set(one.name, one.value); });
    return fields;
  }

  function versionless(body) {
    var fields = new URLSearchParams(body);
    fields.delete("version");
    return fields.toString();
  }

  function controls() {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|button|submit|fieldset|file)$/.test(field.type);
    });
  }

  function isTick(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  // What could not be sent stays in this browser until it could: a closed window loses nothing either.
  function keep() {
    try {
      var fields = controls().map(function (field) { return [field.name, field.value, isTick(field) && field.checked]; });
      window.localStorage.setItem(kept,
        JSON.stringify({ version: form.elements.version.value, fields: fields, pending: pending }));
    } catch (full) {
      say(state.dataset.unsaved.replace("{0}", ""), true);
    }
  }

  function forget() {
    window.localStorage.removeItem(kept);
  }

  function control(one) {
    return controls().filter(function (field) {
      return field.name === one[0] && (!isTick(field) || field.value === one[1]);
    })[0];
  }

  function differs(one) {
    var field = control(one);
    return field && (isTick(field) ? field.checked !== one[2] : field.value !== one[1]);
  }

  function bringBack(one) {
    var field = control(one);
    var fold = field.closest("details");
    if (isTick(field)) {
      field.checked = one[2];
    } else {
      field.value = one[1];
    }
    if (fold) {
      fold.open = true;
    }
  }

  // What never arrived comes back. If somebody saved meanwhile, the older version says so when it is sent.
  function restore() {
    var found = JSON.parse(window.localStorage.getItem(kept) || "null");
    var lost = found ? (found.fields || found.text || []).filter(differs) : [];
    if (lost.length === 0) {
      forget();
      return;
    }
    form.elements.version.value = found.version;
    pending = found.pending || null;
    lost.forEach(bringBack);
    keep();
    lost.forEach(function (one) {
      control(one).dispatchEvent(new Event(one[2] === false ? "input" : "change", { bubbles: true }));
    });
    say(state.dataset.restored);
  }

  // The button was pressed while something was on its way: what it sends builds on that.
  function goOn() {
    var button = leaving.button;
    leaving = null;
    again = false;
    pending = null;
    form.requestSubmit(button);
  }

  function refused(status, outcome) {
    if (status === 401) {
      document.getElementById("session-over").hidden = false;
    } else {
      pending = null;
    }
    stopped = Boolean(outcome.conflict);
    say(state.dataset.unsaved.replace("{0}", outcome.problem || ""), true);
    if (leaving) {
      goOn();
    }
  }

  function saved(outcome) {
    form.elements.version.value = outcome.version;
    again = versionless(pending) !== versionless(written());
    pending = null;
    tries = 0;
    if (again) {
      keep();
    } else {
      forget();
    }
    say(state.dataset.saved.replace("{0}", clock(new Date(outcome.savedAt))));
    if (leaving) {
      goOn();
    }
  }

  function unanswered(text) {
    leaving = null;
    again = false;
    say(text, true);
    later(Math.min(LONGEST_PAUSE, 2000 * Math.pow(2, tries)));
    tries += 1;
  }

  function answered(response) {
    if (response.status >= 500 || response.status === 408 || response.status === 429) {
      unanswered(state.dataset.waiting);
      return null;
    }
    return response.json().catch(function () { return {}; }).then(function (outcome) {
      if (response.ok) {
        saved(outcome);
      } else {
        refused(response.status, outcome);
      }
    });
  }

  function patience() {
    return window.AbortSignal && AbortSignal.timeout ? AbortSignal.timeout(PATIENCE) : undefined;
  }

  function send() {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    again = false;
    pending = pending || written();
    keep();
    if (tries === 0) {
      say(state.dataset.saving);
    }
    fetch(form.dataset.autosave, {
      method: "PUT",
      body: guarded(pending),
      credentials: "same-origin",
      signal: patience(),
      headers: { "HX-Request": "true", "Accept": "application/json" }
    }).then(answered).catch(function (lost) {
      unanswered(lost.name === "TimeoutError" ? state.dataset.waiting : state.dataset.offline);
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

  function changed(pause) {
    keep();
    if (!stopped) {
      later(pause);
    }
  }

  form.addEventListener("input", function (event) { changed(isTick(event.target) ? 300 : 1200); });
  form.addEventListener("change", function () { changed(300); });
  // What is kept stays kept: if this does not arrive, the next visit restores it; if it does, nothing differs any more.
  form.addEventListener("submit", function (event) {
    window.clearTimeout(timer);
    if (pending && !stopped && form.requestSubmit) {
      event.preventDefault();
      leaving = { button: event.submitter };
      send();
    }
  });
  window.addEventListener("online", function () {
    if (pending || tries > 0) {
      tries = 0;
      later(0);
    }
  });
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
