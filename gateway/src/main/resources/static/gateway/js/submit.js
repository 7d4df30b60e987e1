// What this browser kept of a draft goes when the draft is submitted: others may sit here next.
(function () {
  "use strict";

  var form = document.querySelector("form[data-submits]");
  if (form) {
    form.addEventListener("submit", function () { window.localStorage.removeItem("draft:" + form.dataset.submits); });
  }
})();
