/* Asks the device where it is when somebody presses the button, and posts it with the question, rounded to about a
   hundred metres.  Without this script, or where the browser gives no position, there is no button.  Until then its
   place is kept free by the style sheet, so that nothing moves when it comes. */
const DECIMALS = 3;
const PATIENCE = 12_000; // milliseconds
const REASONS = { 1: "refused", 2: "unknown", 3: "slow" }; // GeolocationPositionError.code

class NearMe extends HTMLElement {
  connectedCallback() {
    const { address } = this.dataset;
    if (address !== undefined) {
      // This page was posted.  Reloaded or sent to a friend, it is the same question without the position.
      history.replaceState(history.state, "", address);
      return;
    }
    if (!navigator.geolocation || !isSecureContext) return;
    this.form = this.querySelector("form");
    this.form.hidden = false;
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask();
    });
    addEventListener("pageshow", () => this.rest(""));
  }

  ask() {
    this.button.disabled = true;
    this.say(this.dataset.asking);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.go(coords),
      ({ code }) => this.rest(this.dataset[REASONS[code] ?? "unknown"]),
      { timeout: PATIENCE, maximumAge: 60_000 },
    );
  }

  go({ latitude, longitude }) {
    this.form.elements.near.value = `${latitude.toFixed(DECIMALS)},${longitude.toFixed(DECIMALS)}`;
    this.form.submit();
  }

  rest(words) {
    this.button.disabled = false;
    this.form.elements.near.value = "";
    this.say(words);
  }

  say(words) {
    this.querySelector("[role=status]").textContent = words;
  }

  get button() {
    return this.form.querySelector("button");
  }
}

if (!customElements.get("near-me")) customElements.define("near-me", NearMe);
