// Knows where an entry's phrase can be read at its source, and where a link must not point at it. Knows no entry.
import type { Facts } from "./facts.ts";
import { fragmentAddress } from "./text-fragment.ts";

/** An entry that quotes the release. */
export interface Quoting {
  readonly paragraph: number;
  readonly phrase: string;
}

/**
 * The address of the release, pointing at an entry's phrase; at the page as a whole where the paragraph also holds what
 * stands nowhere with us, or one press would show it.
 */
export function sourceAddress({ paragraph, phrase }: Quoting, { source, withheld }: Facts): string {
  const { address } = source.release;
  const beside = withheld.some(({ appliesTo, paragraphs }) => {
    return appliesTo.includes("repository") && paragraphs.includes(paragraph);
  });
  return beside ? address : fragmentAddress(address, phrase);
}
