/* A search box that suggests pages while one types: a combobox with a list of its own, after the pattern of the
   ARIA Authoring Practices (list autocomplete, manual selection).  The focus stays in the box; an option is a link. */
const PAUSE = 160; // milliseconds without a key before asking
const SHORTEST = 2; // letters, as in search/suggestions.py
const REMEMBERED = 50; // answers

let boxes = 0;

export class SearchSuggestions {
  constructor(input) {
    this.input = input;
    this.words = input.form.dataset;
    this.answers = new Map();
    this.language = document.documentElement.lang;
    this.current = -1;
    this.build(`suggestions-${(boxes += 1)}`);
    input.addEventListener("input", () => this.wait());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("focus", () => this.wait());
    input.addEventListener("click", () => this.list.hidden && this.wait());
    input.addEventListener("blur", () => this.close());
    this.list.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
    this.list.addEventListener("click", (event) => this.all?.contains(event.target) && this.submit(event));
    input.form.addEventListener("submit", () => this.close());
    if (input.value !== input.defaultValue) this.wait(); // what was typed while this script was on its way
  }

  build(id) {
    this.list = element("div", { role: "listbox", id, "aria-label": this.words.list, class: "suggestions" });
    this.list.hidden = true;
    this.status = element("div", { role: "status", class: "visually-hidden" });
    this.input.parentNode.classList.add("has-suggestions");
    this.input.after(this.list, this.status);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id,
    })) this.input.setAttribute(name, value);
  }

  get text() {
    return this.input.value.trim().replace(/\s+/g, " ");
  }

  get options() {
    return [...this.list.children];
  }

  wait() {
    clearTimeout(this.timer);
    this.asking?.abort(); // an answer to older words would come too late
    this.asking = null; // nor does its failure close what is asked next
    if (this.text.length < SHORTEST) this.close();
    else this.timer = setTimeout(() => this.ask(this.text), PAUSE);
  }

  async ask(text) {
    const asking = (this.asking = new AbortController());
    try {
      if (!this.answers.has(text)) {
        const answer = await fetch(this.words.suggest + encodeURIComponent(text), { signal: asking.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        const { results } = await answer.json();
        if (this.answers.size >= REMEMBERED) this.answers.clear();
        this.answers.set(text, results);
      }
    } catch {
      if (this.asking === asking) this.close(); // the form still works
      return;
    }
    if (this.asking === asking && text === this.text && document.activeElement === this.input) {
      this.show(text, this.answers.get(text));
    }
  }

  show(text, found) {
    this.current = -1;
    const options = found.map((one, place) => this.option(one, place));
    this.all = element("div", { role: "option", id: `${this.list.id}-all`, class: "suggestion is-all" });
    this.all.textContent = this.words.all.replace("{}", text);
    this.list.replaceChildren(...options, this.all);
    for (const option of this.options) option.setAttribute("aria-selected", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.open(true);
    const { none, one, many } = this.words;
    const count = found.length;
    this.status.textContent = count ? (count === 1 ? one : many.replace("{}", count)) : none;
  }

  option({ title, url, lang, kind_label: kind, village }, place) {
    const option = element("a", {
      role: "option", id: `${this.list.id}-${place}`, href: url, tabindex: "-1", class: "suggestion",
    });
    const name = element("span", { class: "suggestion-name" });
    name.textContent = title;
    const facts = element("span", { class: "suggestion-facts" });
    facts.textContent = [kind, village].filter(Boolean).join(" · ");
    option.append(name, " ", facts);
    if (lang !== this.language) {
      option.hreflang = name.lang = lang;
      const language = element("span", { class: "badge" });
      language.textContent = new Intl.DisplayNames([this.language], { type: "language" }).of(lang);
      option.append(" ", language);
    }
    return option;
  }

  key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const opened = !this.list.hidden;
    const last = this.options.length - 1;
    const done = {
      ArrowDown: () => (opened ? !event.altKey && this.choose(this.current === last ? -1 : this.current + 1) : this.wait()),
      ArrowUp: () => opened && (event.altKey ? this.close() : this.choose(this.current === -1 ? last : this.current - 1)),
      Enter: () => opened && this.current >= 0 && this.follow(event),
      Escape: () => opened && this.close(),
    }[event.key]?.();
    if (done !== undefined && done !== false) event.preventDefault();
    else if (event.key === "Home" || event.key === "End" || event.key.startsWith("Arrow")) this.choose(-1);
  }

  /* -1 is the box itself: what was typed stays as it is. */
  choose(place) {
    this.options[this.current]?.setAttribute("aria-selected", "false");
    this.current = place;
    const option = this.options[place];
    if (!option) return this.input.removeAttribute("aria-activedescendant"), true;
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
    return true;
  }

  follow(event) {
    const option = this.options[this.current];
    if (option === this.all) return false; // the form is sent, as without a list
    event.preventDefault();
    option.click();
    return true;
  }

  submit(event) {
    event.preventDefault();
    this.close();
    this.input.form.requestSubmit();
  }

  open(yes) {
    this.list.hidden = !yes;
    this.input.setAttribute("aria-expanded", String(yes));
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    this.asking = null;
    this.choose(-1);
    this.open(false);
    this.status.textContent = "";
    return true;
  }
}

function element(name, attributes) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}
