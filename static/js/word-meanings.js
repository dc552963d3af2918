/* The meaning of a word opens at the word.  Without this script, or in a browser without popovers, the word is a
   link to the glossary. */
class WordMeanings extends HTMLElement {
  connectedCallback() {
    if (!HTMLElement.prototype.showPopover) return;
    for (const meaning of this.querySelectorAll("[popover]")) {
      const word = document.querySelector(`a.term[href$="#${meaning.dataset.word}"]`);
      if (word) this.join(word, meaning);
    }
  }

  join(word, meaning) {
    word.setAttribute("aria-haspopup", "dialog");
    word.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // a tab of its own
      event.preventDefault();
      word.focus(); // not every browser focuses a link that is clicked; closing comes back here
      meaning.showPopover();
      this.place(meaning, word.getClientRects()[0]); // the first line, where a word goes over two
      meaning.focus({ preventScroll: true });
    });
  }

  /* Below the word, or above it where there is more room; never over the edge of the screen. */
  place(meaning, at) {
    const { offsetWidth: width, offsetHeight: height } = meaning;
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(8, Math.min(at.left, clientWidth - width - 8));
    const below = at.bottom + height + 16 <= clientHeight || at.top < height + 16;
    meaning.style.left = `${left + scrollX}px`;
    meaning.style.top = `${(below ? at.bottom + 8 : at.top - height - 8) + scrollY}px`;
  }
}

if (!customElements.get("word-meanings")) customElements.define("word-meanings", WordMeanings);
