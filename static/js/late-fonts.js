/* Faces that first text does without (late.css) wait until the page has loaded: on a slow line they would hold it up. */
const late = document.querySelector("link[data-late]");
const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 200));
const use = () => whenIdle(() => { late.media = "all"; });

if (document.readyState === "complete") use();
else addEventListener("load", use, { once: true });
