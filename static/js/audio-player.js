/* Controls on a native <audio>: 10 s back, speed, words that follow.  How far one has heard is kept for this tab. */
const RATES = [0.75, 1, 1.25, 1.5, 2];
const BACK = 10; // seconds
const KEEP_EVERY = 5; // seconds of listening

const clock = (seconds) => {
  const whole = Math.floor(seconds || 0);
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
};

class AudioPlayer extends HTMLElement {
  connectedCallback() {
    this.audio = this.querySelector("audio");
    this.bar = this.querySelector(".player");
    if (!this.audio || this.speed) return;
    this.files = [...this.audio.querySelectorAll("source")];
    this.slider = this.bar.querySelector("[type=range]");
    this.speed = this.bar.querySelector("select");
    this.lines = [...this.querySelectorAll("[data-start]")];
    this.key = `heard ${location.pathname} ${new URL(this.files[0].src).pathname}`;
    this.addSpeeds();
    this.addPlaces();
    this.listen();
    this.restore();
    const focused = document.activeElement === this.audio;
    this.audio.controls = false;
    this.bar.hidden = false;
    if (focused) this.bar.querySelector(".player-play").focus(); // what had it is gone
    this.show();
  }

  get length() {
    return Number.isFinite(this.audio.duration) ? this.audio.duration : Number(this.dataset.seconds);
  }

  addSpeeds() {
    const number = new Intl.NumberFormat(document.documentElement.lang);
    this.speed.replaceChildren(...RATES.map((rate) => new Option(`${number.format(rate)} ×`, rate)));
    this.speed.value = 1;
  }

  addPlaces() {
    for (const line of this.lines) {
      const at = line.querySelector(".at");
      const button = document.createElement("button");
      const said = document.createElement("span");
      said.className = "visually-hidden";
      said.lang = document.documentElement.lang;
      said.textContent = `${this.dataset.from} `;
      button.type = "button";
      button.className = "at";
      button.append(said, at.textContent);
      button.addEventListener("click", () => {
        this.seek(Number(line.dataset.start));
        this.play();
      });
      at.replaceWith(button);
    }
  }

  listen() {
    const { audio, bar, slider, speed } = this;
    bar.querySelector(".player-play").addEventListener("click", () => (audio.paused ? this.play() : audio.pause()));
    bar.querySelector(".player-back").addEventListener("click", () => this.seek(audio.currentTime - BACK));
    slider.addEventListener("input", () => this.seek(Number(slider.value)));
    speed.addEventListener("change", () => {
      audio.defaultPlaybackRate = audio.playbackRate = Number(speed.value);
      this.keep();
    });
    for (const name of ["play", "pause", "seeked", "ended", "loadedmetadata", "timeupdate"]) {
      audio.addEventListener(name, () => this.show());
    }
    audio.addEventListener("timeupdate", () => Math.abs(audio.currentTime - this.kept) >= KEEP_EVERY && this.keep());
    audio.addEventListener("pause", () => this.keep());
    audio.addEventListener("play", () => this.begin());
    const last = [audio, this.files.at(-1)]; // a file that fails before the last one is no trouble
    audio.addEventListener("error", ({ target }) => last.includes(target) && this.fail(), true);
    addEventListener("pagehide", () => this.keep());
  }

  play() {
    const { audio } = this;
    if (audio.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) {
      const place = audio.currentTime;
      audio.load(); // else a browser that has tried every file never tries again
      audio.currentTime = place;
    }
    audio.play().catch(() => {}); // `error` tells the visitor
  }

  fail() {
    this.audio.pause();
    this.trouble(true);
  }

  seek(seconds) {
    this.audio.currentTime = Math.max(0, Math.min(seconds, this.length || Infinity));
    this.show();
  }

  begin() {
    this.trouble(false);
    for (const other of document.querySelectorAll("audio")) if (other !== this.audio) other.pause();
    const session = navigator.mediaSession;
    if (!session) return;
    const { title, artist, album } = this.dataset;
    const actions = {
      play: () => this.play(),
      seekbackward: () => this.seek(this.audio.currentTime - BACK),
      seekforward: () => this.seek(this.audio.currentTime + BACK),
      seekto: (asked) => this.seek(asked.seekTime),
    };
    session.metadata = new MediaMetadata({ title, artist, album });
    for (const [name, action] of Object.entries(actions)) session.setActionHandler(name, action);
  }

  show() {
    const { audio, slider, length } = this;
    const [now, all] = [clock(audio.currentTime), clock(length)];
    this.bar.classList.toggle("is-playing", !audio.paused);
    slider.max = Math.ceil(length) || 1;
    slider.value = audio.currentTime;
    slider.setAttribute("aria-valuetext", `${now} / ${all}`);
    this.bar.querySelector(".player-time").textContent = `${now} / ${all}`;
    this.follow(audio.currentTime);
  }

  /* Mark the line being heard, in sight inside its own box: the page itself never moves. */
  follow(time) {
    const heard = time > 0 || !this.audio.paused;
    const line = heard ? this.lines.findLast((one) => Number(one.dataset.start) <= time) : undefined;
    if (line === this.current) return;
    this.current?.removeAttribute("aria-current");
    this.current = line;
    if (!line) return;
    line.setAttribute("aria-current", "true");
    const box = line.parentElement;
    box.scrollTop = line.offsetTop - (box.clientHeight - line.offsetHeight) / 2;
  }

  trouble(is) {
    const said = this.querySelector(".player-trouble");
    said.textContent = is ? said.dataset.words : "";
    if (is) this.querySelector("details").open = true;
  }

  keep() {
    this.kept = this.audio.currentTime;
    const state = { time: this.audio.ended ? 0 : this.kept, rate: Number(this.speed.value) };
    try {
      sessionStorage.setItem(this.key, JSON.stringify(state));
    } catch {} // forbidden or full
  }

  restore() {
    this.kept = 0;
    try {
      const state = JSON.parse(sessionStorage.getItem(this.key));
      if (!state) return;
      this.speed.value = state.rate;
      this.audio.defaultPlaybackRate = this.audio.playbackRate = state.rate;
      this.kept = this.audio.currentTime = state.time;
    } catch {} // as above
  }
}

if (!customElements.get("audio-player")) customElements.define("audio-player", AudioPlayer);
