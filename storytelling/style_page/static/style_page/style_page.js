/* States of the player that only come while somebody listens, brought about by the player itself. */
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
