/* A drawn map and its list point at each other; on demand the map opens to move and zoom (map.js).
   Without this script the pins still lead to their entries. */
class WalkMap extends HTMLElement {
  connectedCallback() {
    for (const kind of ["pointerover", "focusin"]) this.addEventListener(kind, (event) => this.mark(event.target));
    for (const kind of ["pointerleave", "focusout"]) this.addEventListener(kind, () => this.mark(null));
    const button = this.querySelector(".walk-open");
    if (!button) return;
    this.words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", () => this.toggle(button));
  }

  /* The entry of the list that something belongs to, as the address of its place on this page. */
  mark(target) {
    const pin = target?.closest("a[href^='#']");
    const entry = target?.closest("li[id]");
    const address = pin?.getAttribute("href") ?? (entry && `#${entry.id}`);
    for (const marked of this.querySelectorAll(".is-marked")) marked.classList.remove("is-marked");
    if (!address) return;
    for (const one of this.querySelectorAll(`a[href="${address}"], ${address}`)) one.classList.add("is-marked");
  }

  async toggle(button) {
    const sheet = button.closest("figure");
    if (!this.opened) {
      button.disabled = true;
      try {
        const { open } = await import(new URL(button.dataset.script, document.baseURI));
        this.opened = await open(sheet, button.dataset);
      } catch {
        button.textContent = button.dataset.failed;
        return;
      }
      button.disabled = false;
    }
    this.open = !this.open;
    button.textContent = this.open ? button.dataset.close : this.words;
    this.opened.show(this.open);
  }
}

if (!customElements.get("walk-map")) customElements.define("walk-map", WalkMap);
