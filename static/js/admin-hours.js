/* Fills a week from its Monday. Without this script the form works, day by day. */
class OpeningHoursWeek extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("[data-copy]");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => this.copyMonday());
  }

  copyMonday() {
    const [monday, ...others] = this.querySelectorAll("table input");
    for (const day of others) {
      day.value = monday.value;
      day.dispatchEvent(new Event("input", { bubbles: true }));
      day.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}

if (!customElements.get("opening-hours-week")) {
  customElements.define("opening-hours-week", OpeningHoursWeek);
}
