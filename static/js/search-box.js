/* Suggestions come with the first visit to a search box: no page fetches them for somebody who does not search. */
const boxes = "form[data-suggest] input:not([type=hidden])";

async function help(input) {
  const { form } = input;
  if (form.dataset.helped) return;
  form.dataset.helped = "yes";
  try {
    const { SearchSuggestions } = await import(form.dataset.script);
    new SearchSuggestions(input);
  } catch {
    delete form.dataset.helped; // a line that broke: the box is a plain form, and the next visit tries again
  }
}

document.addEventListener("focusin", ({ target }) => target.matches?.(boxes) && help(target));
if (document.activeElement?.matches(boxes)) help(document.activeElement);
