// Knows how a choice is read from a form and put into it; what a widget does not have is not offered. Knows no widget.
import { type Choice, DEFAULTS } from "./widget-choice.client.ts";

/** What the form says; where nothing can be chosen, the default. */
export function choiceOf(form: HTMLFormElement): Choice {
  const said = new FormData(form);
  const header = said.has("header") ? "1" : "0";
  const read = Object.keys(DEFAULTS).flatMap((name) => {
    const value = said.get(name);
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(read), header };
}

/** Puts a choice into the form; values that the form does not offer change nothing. */
export function fillForm(form: HTMLFormElement, choice: Choice): void {
  for (const [name, value] of Object.entries(choice))
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`))
      if (control instanceof HTMLSelectElement) select(control, value);
      else if (control.type === "checkbox") control.checked = value !== "0";
      else if (control.value === value) control.checked = true;
}

/** Whatever the letters: "mli" in an address is the "MLI" of the form. */
function select(control: HTMLSelectElement, value: string): void {
  const wanted = value.toLowerCase();
  const known = [...control.options].find((option) => option.value.toLowerCase() === wanted);
  if (known) control.value = known.value;
}

/** Hides what the chosen widget has not, so that it can neither be chosen nor count. */
export function offer(form: HTMLFormElement): void {
  const chosen = form.querySelector<HTMLSelectElement>('[name="widget"]')?.selectedOptions[0];
  const has = (chosen?.dataset["has"] ?? "").split(" ");
  for (const label of form.querySelectorAll<HTMLElement>("[data-needs]")) {
    const missing = !has.includes(label.dataset["needs"] ?? "");
    label.hidden = missing;
    label.querySelector("select")?.toggleAttribute("disabled", missing);
  }
}
