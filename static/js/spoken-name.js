/* The name of a place, said when its button is pressed.  Without this script the button is a link to the sound. */
class SpokenName extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector("a");
    if (!link) return;
    const sound = new Audio();
    const first = sound.canPlayType(this.dataset.type);
    sound.preload = "none";
    sound.src = first ? this.dataset.first : link.href;
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.append(...link.childNodes);
    button.addEventListener("click", () => this.say(sound));
    for (const [event, busy] of [["playing", true], ["pause", false], ["ended", false], ["error", false]]) {
      sound.addEventListener(event, () => button.classList.toggle("is-heard", busy));
    }
    const focused = document.activeElement === link;
    link.replaceWith(button);
    if (focused) button.focus();
  }

  async say(sound) {
    for (const other of document.querySelectorAll("audio")) other.pause();
    const trouble = this.querySelector("[role=status]");
    trouble.textContent = "";
    try {
      if (sound.error) sound.load();
      sound.currentTime = 0;
      await sound.play();
    } catch {
      trouble.textContent = this.dataset.trouble;
    }
  }
}

if (!customElements.get("spoken-name")) customElements.define("spoken-name", SpokenName);
