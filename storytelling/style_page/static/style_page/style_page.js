/* States that only come while somebody listens, brought about by the elements themselves. */
for (const name of document.querySelectorAll("[data-no-sound] spoken-name")) {
  name.querySelector("[role=status]").textContent = name.dataset.trouble;
}

const STATES = {
  playing(player) {
    player.seek(5);
    player.querySelector("details").open = true;
    player.bar.classList.add("is-playing");
  },
  trouble(player) {
    player.trouble(true);
  },
  plain(player) {
    player.audio.controls = true;
    player.bar.hidden = true;
  },
};

await customElements.whenDefined("audio-player");
for (const sample of document.querySelectorAll("[data-player]")) {
  STATES[sample.dataset.player](sample.querySelector("audio-player"));
}
