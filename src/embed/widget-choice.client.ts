// Knows how a choice of widget is written: into the address of the widget, and into the address of the page on which it
// was made. Knows no widget and no form.

/** What was chosen, by name; a name that is missing is as by default. */
export type Choice = Readonly<Record<string, string>>;

/** Names that a widget reads in its address. */
const OF_WIDGET = ["theme", "region", "highlight", "header"];

/** What stands for itself and is written nowhere. */
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

/** Address of a widget below /embed/, with the version, the language and what else differs from the default. */
export function widgetAddress(choice: Choice): string {
  const { version, language, widget } = { ...DEFAULTS, ...choice };
  const folders = [version && `v${version}`, language === DEFAULTS["language"] ? "" : language, widget];
  const asked = differing(choice).filter(([name]) => OF_WIDGET.includes(name));
  const query = new URLSearchParams(asked).toString();
  return `${folders.filter(Boolean).join("/")}/${query && `?${query}`}`;
}

/** An address with the choice in its query; what others wrote there stays. */
export function withChoice(address: string, choice: Choice): string {
  const url = new URL(address);
  for (const name of Object.keys(DEFAULTS)) url.searchParams.delete(name);
  for (const [name, value] of differing(choice)) url.searchParams.set(name, value);
  return url.href.replaceAll("%2F", "/");
}

/** What the query of an address asks for: only names that can be chosen, whatever their values. */
export function choiceIn(query: string): Choice {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(
    Object.keys(DEFAULTS).flatMap((name) => {
      const value = asked.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function differing(choice: Choice): [string, string][] {
  return Object.keys(DEFAULTS).flatMap((name): [string, string][] => {
    const value = choice[name] ?? DEFAULTS[name] ?? "";
    return value === DEFAULTS[name] ? [] : [[name, value]];
  });
}
