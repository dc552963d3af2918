/* The drawn map, opened to move and zoom.  Leaflet comes only now, from our own address; so do our lines and places.
   A background comes only where the site names one (map-tiles.js). */
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const touch = matchMedia("(pointer: coarse)").matches;

/* One finger scrolls the page, two move the map; a wheel zooms only with Ctrl. */
const MANNERS = {
  dragging: !touch, touchZoom: true, bounceAtZoomLimits: false, zoomSnap: 0, minZoom: 11, maxZoom: 19,
  zoomControl: false, zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still,
};

export async function open(sheet, words) {
  await Promise.all([...words.styles.split(" ").map(style), import(new URL(words.leaflet, document.baseURI))]);
  const data = JSON.parse(sheet.querySelector("script[type='application/json']").textContent);
  const drawing = sheet.querySelector("svg");
  const frame = Object.assign(document.createElement("div"), { className: "open-map" });
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", words.map);
  drawing.after(frame);
  const [west, south, east, north] = data.bbox;
  const bounds = L.latLngBounds([south, west], [north, east]);
  const map = L.map(frame, MANNERS).setView(bounds.getCenter(), 15);
  L.control.zoom({ zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
  L.control.scale({ imperial: false, position: "topright" }).addTo(map);
  map.attributionControl.setPrefix("Leaflet").addAttribution(words.lines);
  frame.addEventListener("wheel", (event) => event.ctrlKey || event.stopPropagation(), { capture: true });

  L.geoJSON(lines(data, "river", "street", "route", "drawn-route"), { style: ({ properties: { kind } }) => ({ className: `o-${kind}`, interactive: false }) }).addTo(map);
  const shown = new Set(data.features.filter(isPoint).map((one) => one.properties.name));
  names(map, data);
  others(map, words.places, shown);
  const links = [...sheet.querySelectorAll(".m-pin")].map((one) => document.querySelector(`${one.getAttribute("href")} a`));
  for (const { properties, geometry } of data.features.filter(isPoint)) pin(map, properties, geometry, links);

  const notes = [];
  if (touch) notes.push(note(words.fingers));
  if (words.tiles) notes.push(background(map, words));
  frame.after(...notes);
  return {
    show(opened) {
      drawing.toggleAttribute("hidden", opened);
      for (const part of [frame, ...notes]) part.hidden = !opened;
      if (!opened) return;
      map.invalidateSize({ animate: false });
      map.fitBounds(bounds, { animate: false });
      frame.focus({ preventScroll: true });
    },
  };
}

const isPoint = (one) => one.geometry.type === "Point";
const lines = (data, ...kinds) => data.features.filter((one) => kinds.includes(one.properties.kind));

function style(href) {
  return new Promise((loaded, failed) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href, onload: loaded, onerror: failed });
    document.head.append(link);
  });
}

function note(textContent) {
  return Object.assign(document.createElement("p"), { className: "open-map-hint", textContent });
}

/* Nobody waits for it: the map is there without.  Returns where it says that it could not be had. */
function background(map, words) {
  const said = note("");
  said.setAttribute("role", "status");
  const failed = () => { said.textContent = words.bare; };
  import(new URL(words.background, document.baseURI)).then(({ lay }) => lay(map, words, failed)).catch(failed);
  return said;
}

/* A place of the list: its number, and on demand the link that the list has. */
function pin(map, { kind, name, number }, { coordinates: [lon, lat] }, links) {
  const here = kind === "here";
  const icon = L.divIcon({ className: here ? "o-here" : "o-pin", html: number ?? "", iconSize: here ? [20, 20] : [34, 34] });
  const marker = L.marker([lat, lon], { icon, title: name, keyboard: !here, interactive: !here, zIndexOffset: 1000 }).addTo(map);
  if (here) {
    marker.bindTooltip(words(name), { permanent: true, direction: "bottom", offset: [0, 10], className: "o-name" });
    return;
  }
  marker.getElement().setAttribute("aria-label", `${number}: ${name}`);
  const link = links.shift(); // points and pins stand in the same order
  marker.bindPopup(link ? said(name, link.href, link.lang) : name);
}

/* What rivers and streets are called, once each, as far from the places as the sheet allows; on the very edge of it
   there is no room for a name. */
function names(map, data) {
  const [west, south, east, north] = data.bbox;
  const across = ([lon]) => (lon - west) / (east - west);
  const up = ([, lat]) => (lat - south) / (north - south);
  const roomy = (spot) => across(spot) > 0.2 && across(spot) < 0.8 && up(spot) > 0.12 && up(spot) < 0.9;
  const places = data.features.filter(isPoint).map((one) => one.geometry.coordinates);
  const lonely = (spot) => Math.min(...places.map((one) => Math.hypot(across(one) - across(spot), up(one) - up(spot))));
  for (const { properties: { kind, name }, geometry } of lines(data, "river", "street")) {
    const spots = geometry.coordinates.flatMap(steps).filter(roomy).map((spot) => [lonely(spot), spot]);
    if (!name || !spots.length) continue;
    const [, [lon, lat]] = spots.reduce((best, one) => (one[0] > best[0] ? one : best));
    L.tooltip({ permanent: true, direction: "center", className: `o-line-name is-${kind}` }).setLatLng([lat, lon]).setContent(words(name)).addTo(map);
  }
}

/* Spots along a line, some between every two of its points. */
function steps(piece) {
  const parts = [0, 0.2, 0.4, 0.6, 0.8];
  return piece.slice(1).flatMap((end, at) => parts.map((part) => end.map((to, axis) => piece[at][axis] + part * (to - piece[at][axis]))));
}

/* Every other public place of the city as a quiet dot. */
async function others(map, address, shown) {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return; // the places of the page are there without them
  const { features } = await answer.json();
  for (const { geometry, properties } of features) {
    if (!geometry || shown.has(properties.title)) continue;
    const [lon, lat] = geometry.coordinates;
    L.circleMarker([lat, lon], { radius: 6, className: "o-other" })
      .bindPopup(said(properties.title, properties.url, properties.lang, properties.kind_label))
      .addTo(map);
  }
}

/* What somebody wrote, as it was written. */
const words = (textContent) => Object.assign(document.createElement("span"), { textContent });

function said(name, href, lang, kind = "") {
  const box = document.createElement("div");
  const link = Object.assign(document.createElement("a"), { href, textContent: name });
  if (lang) link.lang = lang;
  box.append(link, document.createElement("br"), kind);
  return box;
}
