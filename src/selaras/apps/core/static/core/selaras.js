// Enhancement only: every page works without this file.
(() => {
  "use strict";
  const openMenus = () => document.querySelectorAll("details.menu[open]");

  document.addEventListener("click", (event) => {
    openMenus().forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    openMenus().forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
  const free = (form) => {
    delete form.dataset.terkirim;
    form.removeAttribute("aria-busy");
  };
  // A second click on "Simpan" sends nothing; coming back to the page by the browser frees the form.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.terkirim) {
      event.preventDefault();
      return;
    }
    form.dataset.terkirim = "1";
    form.setAttribute("aria-busy", "true");
    setTimeout(() => free(form), 4000); // a form that fetches a file stays on the page
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-terkirim]").forEach(free);
  });
  document.querySelectorAll("[data-cetak]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
})();
