// Knows nothing yet: stands in for the script that tells a host how tall a widget is.

/** Does nothing. */
export function startHeight(content: HTMLElement): void {
  void content;
}
