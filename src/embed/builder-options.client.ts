// What can be chosen in the embed builder, and how a choice is written: into the embed's address, into the address of
// the builder, and into its form.

import { paramsIn } from "./embed-options.client.ts";

/** What was chosen, by name; a missing name has its default. */
export type Choice = Readonly<Record<string, string>>;

/** Names that an embed reads in its address. */
const EMBED_OPTIONS = ["theme", "region", "highlight", "header"];

/** Defaults, which are written nowhere. */
export const DEFAULTS: Choice = {
  widget: "told",
  language: "en",
  theme: "light",
  region: "world",
  highlight: "",
  header: "1",
  width: "600",
  version: "",
};

/** Address of an embed below /embed/, with the version, the language and what else differs from the default. */
export function widgetAddress(choice: Choice): string {
  const { version, language, widget } = { ...DEFAULTS, ...choice };
  const folders = [version && `v${version}`, language === DEFAULTS["language"] ? "" : language, widget];
  const options = differing(choice).filter(([name]) => EMBED_OPTIONS.includes(name));
  const query = queryOf(options);
  return `${folders.filter(Boolean).join("/")}/${query && `?${query}`}`;
}

/** An address with the choice in its query; what others wrote there stays. */
export function withChoice(address: string, choice: Choice): string {
  const url = new URL(address);
  const others = paramsIn(url.search);
  for (const name of Object.keys(DEFAULTS)) others.delete(name);
  url.search = [others.toString(), queryOf(differing(choice))].filter(Boolean).join("&");
  return url.href;
}

/** What the query of an address asks for: only names that can be chosen, whatever their values. */
export function choiceIn(query: string): Choice {
  const params = paramsIn(query);
  return Object.fromEntries(
    Object.keys(DEFAULTS).flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Joined by `;`, which survives being read as HTML, unlike `&region`. */
function queryOf(options: readonly [string, string][]): string {
  return options.map((option) => new URLSearchParams([option]).toString().replaceAll("%2F", "/")).join(";");
}

function differing(choice: Choice): [string, string][] {
  return Object.keys(DEFAULTS).flatMap((name): [string, string][] => {
    const value = choice[name] ?? DEFAULTS[name] ?? "";
    return value === DEFAULTS[name] ? [] : [[name, value]];
  });
}

/** The choice in the form; where nothing can be chosen, the default. */
export function choiceOf(form: HTMLFormElement): Choice {
  const data = new FormData(form);
  const header = data.has("header") ? "1" : "0";
  const chosen = Object.keys(DEFAULTS).flatMap((name) => {
    const value = data.get(name);
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return { ...DEFAULTS, ...Object.fromEntries(chosen), header };
}

/** Puts a choice into the form; values that the form does not offer change nothing. */
export function fillForm(form: HTMLFormElement, choice: Choice): void {
  for (const [name, value] of Object.entries(choice))
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`))
      if (control instanceof HTMLSelectElement) select(control, value);
      else if (control.type === "checkbox") control.checked = value !== "0";
      else if (control.value === value.toLowerCase()) control.checked = true;
}

/** Whatever the letters: "mli" in an address is the "MLI" of the form. */
function select(control: HTMLSelectElement, value: string): void {
  const wanted = value.toLowerCase();
  const known = [...control.options].find((option) => option.value.toLowerCase() === wanted);
  if (known) control.value = known.value;
}

/** Hides what the chosen widget does not have, so that it can neither be chosen nor count. */
export function hideMissing(form: HTMLFormElement): void {
  const chosen = form.querySelector<HTMLSelectElement>('[name="widget"]')?.selectedOptions[0];
  const has = (chosen?.dataset["has"] ?? "").split(" ");
  for (const label of form.querySelectorAll<HTMLElement>("[data-needs]")) {
    const missing = !has.includes(label.dataset["needs"] ?? "");
    label.hidden = missing;
    label.querySelector("select")?.toggleAttribute("disabled", missing);
  }
}
