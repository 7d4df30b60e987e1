// Shows and hides questions that depend on others at once. Without this script the next save does the same.
(function () {
  "use strict";

  var questions = Array.prototype.slice.call(document.querySelectorAll(".question[data-when]"));
  var form = questions.length ? questions[0].closest("form") : null;
  if (!form) {
    return;
  }

  function ticked(name) {
    return Array.prototype.slice.call(form.querySelectorAll("input:checked")).filter(function (box) {
      return box.name === name;
    }).map(function (box) { return box.value; });
  }

  function valueOf(name) {
    var control = form.elements.namedItem(name);
    return control && control.value ? control.value.trim() : "";
  }

  function isAnswered(stem) {
    return ["", ".text", ".items", ".period.from", ".period.note"].some(function (end) {
      return valueOf(stem + end) !== "" || ticked(stem + end).length > 0;
    });
  }

  function words(list) {
    return list ? list.split(" ") : [];
  }

  function holds(question) {
    var stem = question.dataset.when;
    var decides = document.getElementById(stem) || document.getElementById(stem + ".text") ||
      document.getElementById(stem + ".items") || form.elements.namedItem(stem + ".items");
    if (decides && decides.closest && decides.closest(".question[hidden]")) {
      return false;
    }
    var status = valueOf(stem + ".status") || "PROVIDED";
    var statuses = words(question.dataset.statuses);
    if (status !== "PROVIDED") {
      return statuses.indexOf(status) >= 0;
    }
    var chosen = ticked(stem).concat(ticked(stem + ".items"));
    return words(question.dataset.answers).some(function (code) { return chosen.indexOf(code) >= 0; }) ||
      (statuses.indexOf("PROVIDED") >= 0 && isAnswered(stem));
  }

  function refresh() {
    questions.forEach(function (question) { question.hidden = !holds(question); });
  }

  form.addEventListener("change", refresh);
  form.addEventListener("input", refresh);
  refresh();
})();
