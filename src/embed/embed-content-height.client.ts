// Knows how tall the content of a frame is by the frame's width alone. Knows no host.

/** Height of `content` in whole px as if the frame showed no scrollbar; 0 while nobody can see it. */
export function contentHeight(content: HTMLElement): number {
  if (!innerWidth) return 0;
  const { documentElement: root } = document;
  const hasScrollbar = innerWidth !== root.clientWidth;
  // A map is lower beside a scrollbar: the frame would get that height, and need the scrollbar for ever.
  if (hasScrollbar) root.style.scrollbarWidth = "none";
  const { height } = content.getBoundingClientRect();
  if (hasScrollbar) root.style.scrollbarWidth = "";
  return Math.ceil(height);
}
