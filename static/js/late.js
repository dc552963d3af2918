/* What first text does without is fetched when the page has loaded: on a slow line it would hold it up.  That is the
   style of late.css, and the modules of elements that work without them (`data-module`).  Who comes from another page
   of ours has most of it already and sees no change. */
const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 200));
const hasIt = document.referrer.startsWith(`${location.origin}/`);

const fetchIt = () => {
  const script = document.querySelector("script[data-late]");
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = script.dataset.late;
  script.after(style); // before the sheets of single pages: a leaflet has a paper of its own
  for (const element of document.querySelectorAll("[data-module]")) import(element.dataset.module);
};

if (hasIt) fetchIt();
else if (document.readyState === "complete") whenIdle(fetchIt);
else addEventListener("load", () => whenIdle(fetchIt), { once: true });
