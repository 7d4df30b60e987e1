// Shows and hides questions that depend on others at once. Without scripts each is shown, with its condition in words.
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
    var controls = form.elements.namedItem(name);
    var all = !controls ? [] : controls.matches ? [controls] : Array.prototype.slice.call(controls);
    return all.filter(function (control) { return !control.matches("[type=checkbox], [type=radio]"); })
      .map(function (control) { return (control.value || "").trim(); }).join("");
  }

  function isAnswered(stem) {
    return ["", ".text", ".items", ".period.from", ".period.to", ".period.note", ".period.openEnded"].some(function (end) {
      return valueOf(stem + end) !== "" || ticked(stem + end).length > 0;
    });
  }

  function words(list) {
    return list ? list.split(" ") : [];
  }

  function holds(question) {
    var stem = question.dataset.when;
    if (form.querySelector(".question[data-question='" + stem + "'][data-asked=false]")) {
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
    questions.forEach(function (question) { question.dataset.asked = String(holds(question)); });
  }

  form.addEventListener("change", refresh);
  form.addEventListener("input", refresh);
  refresh();
})();
