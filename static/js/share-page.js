/* The device's own way to share, where it has one, and a button that copies the address.  Without this script the
   address stands there to be marked, and e-mail works. */
class SharePage extends HTMLElement {
  connectedCallback() {
    const { title, text, address: url } = this.dataset;
    this.offer("copy", () => this.copy(url));
    if (navigator.share) {
      this.offer("share", () => navigator.share({ title, text, url }).catch(() => {})); // closed again: nothing to say
    }
  }

  offer(name, action) {
    const button = this.querySelector(`[data-do=${name}]`);
    button.hidden = false;
    button.addEventListener("click", action);
  }

  async copy(url) {
    const said = this.querySelector("[role=status]");
    said.textContent = ""; // so that a second time is spoken again
    try {
      await navigator.clipboard.writeText(url);
      said.textContent = this.dataset.copied;
    } catch {
      // not allowed, or a page without https: mark the address for the visitor's own copying
      getSelection().selectAllChildren(this.querySelector(".share-address"));
      said.textContent = this.dataset.marked;
    }
  }
}

if (!customElements.get("share-page")) customElements.define("share-page", SharePage);
