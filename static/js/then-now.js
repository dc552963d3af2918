/* Lays two pictures of one spot over each other, with a slider between them, by touch, pointer and arrow keys.
   Without this script they stand side by side. */
class ThenNow extends HTMLElement {
  connectedCallback() {
    const slider = this.querySelector("input");
    if (!slider) return;
    const show = () => {
      this.style.setProperty("--shown", `${slider.value}%`);
      slider.setAttribute("aria-valuetext", `${slider.value} %`);
    };
    slider.addEventListener("input", show);
    slider.hidden = false;
    show();
  }
}

if (!customElements.get("then-now")) customElements.define("then-now", ThenNow);
