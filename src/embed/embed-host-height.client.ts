// Knows what a host does with a frame's word about its height. Knows no window.

const [LEAST, MOST] = [100, 2000];

/** The height in px that a message asks for, kept within reason; undefined for everything else. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { sentinel, type, height } = data as Readonly<Record<string, unknown>>;
  if (sentinel !== "amp" || type !== "embed-size" || typeof height !== "number" || !(height > 0)) return undefined;
  return Math.min(Math.max(Math.ceil(height), LEAST), MOST);
}
