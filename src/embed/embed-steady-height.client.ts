// Knows how a frame and the scrollbar of its host are kept from chasing each other: a map is lower in the narrower frame
// beside a scrollbar, with the lower frame the scrollbar goes, and with the scrollbar gone the map is higher again.
// Knows no window.

/** No scrollbar is wider, even on an enlarged page. */
const SCROLLBAR = 36;

interface Measured {
  readonly width: number;
  readonly height: number;
  /** What was made of it. */
  readonly steady: number;
}

/** Heights of one frame, one after the other. */
export class SteadyHeight {
  private last: Measured | undefined;
  private before: Measured | undefined;

  /** The height to ask for: the content's own, or the higher of two between which the width has gone there and back. */
  of(width: number, height: number): number {
    const { last, before } = this;
    if (width === last?.width && height === last.height) return last.steady;
    const isBack = last !== undefined && width === before?.width && Math.abs(width - last.width) <= SCROLLBAR;
    const steady = isBack ? Math.max(height, last.steady) : height;
    this.before = width === last?.width ? undefined : last;
    this.last = { width, height, steady };
    return steady;
  }
}
