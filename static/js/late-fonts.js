/* What first text does without (late.css) is fetched when the page has loaded: on a slow line it would hold it up.
   Who comes from another page of ours has it already and sees no change of type. */
const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 200));
const hasIt = document.referrer.startsWith(`${location.origin}/`);

const fetchIt = () => {
  const late = document.createElement("link");
  late.rel = "stylesheet";
  late.href = document.querySelector("script[data-late]").dataset.late;
  document.head.append(late);
};

if (hasIt) fetchIt();
else if (document.readyState === "complete") whenIdle(fetchIt);
else addEventListener("load", () => whenIdle(fetchIt), { once: true });
