/* Buttons and a count for a row of pictures that scrolls by itself, also without this script. */
class PictureRow extends HTMLElement {
  connectedCallback() {
    this.row = this.querySelector("ul");
    this.bar = this.querySelector(".gallery-bar");
    if (!this.row || !this.bar) return;
    this.pictures = [...this.row.children];
    for (const button of this.bar.querySelectorAll("button")) {
      button.addEventListener("click", () => this.go(this.at + Number(button.dataset.step)));
    }
    const watch = new IntersectionObserver((seen) => this.see(seen), { root: this.row, threshold: 0.6 });
    for (const picture of this.pictures) watch.observe(picture);
    this.inSight = new Set();
    this.bar.hidden = false;
    this.say(0);
  }

  /* The first picture in sight counts, and at the end of the row the last. */
  see(entries) {
    for (const { target, isIntersecting } of entries) {
      this.inSight[isIntersecting ? "add" : "delete"](this.pictures.indexOf(target));
    }
    if (!this.inSight.size) return;
    const { scrollLeft, clientWidth, scrollWidth } = this.row;
    const ended = Math.ceil(scrollLeft + clientWidth) >= scrollWidth && scrollLeft > 0;
    this.say(ended ? this.pictures.length - 1 : Math.min(...this.inSight));
  }

  say(at) {
    this.at = at;
    const all = this.pictures.length;
    const said = this.bar.querySelector("p");
    const words = this.dataset.place.replace("{n}", at + 1).replace("{all}", all);
    if (said.textContent !== words) said.textContent = words;
    for (const button of this.bar.querySelectorAll("button")) {
      const wanted = at + Number(button.dataset.step);
      button.setAttribute("aria-disabled", wanted < 0 || wanted >= all);
    }
  }

  go(to) {
    const wanted = this.pictures[to];
    if (wanted) this.row.scrollTo({ left: wanted.offsetLeft - this.row.firstElementChild.offsetLeft });
  }
}

if (!customElements.get("picture-row")) customElements.define("picture-row", PictureRow);
