/* Asks the telephone of a member of staff where it is, and sends it with how exact that is.  Without this script
   or without a position there is no such button; the rest of the bar works. */
const PATIENCE = 20_000; // milliseconds

class SignPosition extends HTMLElement {
  connectedCallback() {
    if (!navigator.geolocation || !isSecureContext) return;
    this.form = this.querySelector("form");
    this.form.hidden = false;
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
  }

  ask() {
    const button = this.form.querySelector("button");
    button.disabled = true;
    this.say(this.dataset.asking);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        for (const name of ["latitude", "longitude", "accuracy"]) this.form.elements[name].value = coords[name];
        this.form.submit();
      },
      () => {
        button.disabled = false;
        this.say(this.dataset.failed);
      },
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 0 },
    );
  }

  say(words) {
    this.querySelector("[role=status]").textContent = words;
  }
}

if (!customElements.get("sign-position")) customElements.define("sign-position", SignPosition);
