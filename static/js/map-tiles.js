/* The background of an opened map, where the site names one: pictures, each with an address of its own, or an archive
   (PMTiles) of which only what is in view is read.  What reads and draws an archive comes from our own address. */
const dark = matchMedia("(prefers-color-scheme: dark)");
const OPENSTREETMAP = '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>';

/* Lays the background under the map; `failed` is told when all or some of it cannot be had. */
export function lay(map, words, failed) {
  return words.pmtiles ? archive(map, words, failed) : pictures(map, words, failed);
}

function pictures(map, words, failed) {
  let some = false;
  L.tileLayer(words.tiles, { attribution: credit(words), maxZoom: 19 })
    .on("tileload", () => { some = true; })
    .once("load", () => some || failed()) // also when each of them came to nothing
    .addTo(map);
}

async function archive(map, words, failed) {
  await script(words.pmtiles);
  const file = new pmtiles.PMTiles(words.tiles);
  const { tileType, maxZoom } = await file.getHeader();
  const attribution = credit(words, await file.getMetadata());
  const source = patient(file, failed);
  const { Mvt, Png, Jpeg, Webp, Avif } = pmtiles.TileType;
  if (tileType === Mvt) {
    await script(words.protomaps);
    drawn(map, { url: source, maxDataZoom: maxZoom, attribution, lang: document.documentElement.lang });
  } else if ([Png, Jpeg, Webp, Avif].includes(tileType)) {
    pmtiles.leafletRasterLayer(source, { maxNativeZoom: maxZoom, attribution })
      .on("tileloadstart", ({ tile }) => Object.assign(tile, { alt: "", onerror: failed }))
      .addTo(map);
  } else throw new TypeError(`no tiles that can be shown: ${tileType}`);
}

/* Lines and areas instead of pictures, in the colours of the day or of the night. */
function drawn(map, options) {
  const layer = () => protomapsL.leafletLayer({ ...options, flavor: dark.matches ? "dark" : "light" }).addTo(map);
  let shown = layer();
  dark.addEventListener("change", () => { shown.remove(); shown = layer(); });
}

/* A tile that cannot be read leaves its place empty, and the others go on. */
function patient(file, failed) {
  return {
    getHeader: () => file.getHeader(),
    getZxy: (z, x, y, signal) => file.getZxy(z, x, y, signal).catch((error) => {
      if (error.name === "AbortError") throw error; // called off, since the map moved on
      failed();
    }),
  };
}

/* What the site says comes first; whatever is made of OpenStreetMap names it. */
function credit(words, metadata = {}) {
  const said = words.attribution || plain(String(metadata.attribution ?? ""));
  const derived = /openstreetmap|\bosm\b/i.test(JSON.stringify(metadata));
  const owed = derived && !/openstreetmap/i.test(parsed(said).textContent) ? OPENSTREETMAP : "";
  const all = [said, owed].filter(Boolean).join(" ");
  return all && `${words.ground} ${all}`;
}

/* An archive was made by others: of its markup only words and links stay. */
function plain(html) {
  const kept = document.createElement("p");
  const words = document.createTreeWalker(parsed(html), NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode;
    const link = parentElement?.closest("a[href^='https:'], a[href^='http:']");
    kept.append(link ? Object.assign(document.createElement("a"), { href: link.href, textContent: data }) : data);
  }
  return kept.innerHTML;
}

/* In a template nothing is run, fetched or shown. */
function parsed(innerHTML) {
  return Object.assign(document.createElement("template"), { innerHTML }).content;
}

/* As a plain script: both libraries are that, and say what they are by a global name. */
function script(src) {
  return new Promise((loaded, failed) => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: loaded, onerror: failed }));
  });
}
