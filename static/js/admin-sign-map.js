/* The signs of the register on a map of our own lines: no tiles, no foreign server.  The list below says the same,
   so pins are for the eye and the pointer alone; from near they have their codes beside them. */
const CITY = [-8.6573, 115.2169];
const NEAR = 17; // the zoom at which codes do not cover each other

class SignMap extends HTMLElement {
  connectedCallback() {
    const { features } = JSON.parse(document.getElementById("signs-drawn").textContent);
    const map = L.map(this, { zoomControl: false, attributionControl: false }).setView(CITY, 14);
    L.control.zoom({ zoomInTitle: this.dataset.in, zoomOutTitle: this.dataset.out }).addTo(map);
    map.getPane("markerPane").setAttribute("aria-hidden", "true");
    map.on("zoomend", () => this.classList.toggle("is-near", map.getZoom() >= NEAR));
    L.geoJSON(features.filter(({ properties }) => properties.kind !== "sign"), {
      interactive: false,
      style: ({ properties }) => ({ className: `sign-line is-${properties.kind}` }),
    }).addTo(map);
    const signs = L.geoJSON(features.filter(({ properties }) => properties.kind === "sign"), {
      pointToLayer: ({ properties }, at) => this.marker(properties, at),
    }).addTo(map);
    if (signs.getLayers().length) map.fitBounds(signs.getBounds().pad(0.1), { maxZoom: 17 });
  }

  marker({ code, name, state, mark, state_name: stateName, url }, at) {
    const label = document.createElement("div");
    label.append(piece(`sign-mark is-${state}`, mark), piece("sign-code", code));
    const icon = L.divIcon({ html: label, className: "sign-pin", iconSize: [32, 32] });
    const zIndexOffset = state === "damaged" ? 1000 : 0; // in a crowd, what wants doing lies on top
    const title = `${code} ${name} (${stateName})`;
    return L.marker(at, { icon, keyboard: false, title, zIndexOffset }).on("click", () => {
      location.href = url;
    });
  }
}

function piece(kind, words) {
  const made = document.createElement("span");
  made.className = kind;
  made.textContent = words;
  return made;
}

if (!customElements.get("sign-map")) customElements.define("sign-map", SignMap);
