// Knows the form of an address that a reader may follow. Knows no address.
import { z } from "zod";

/** An address on the web; nothing but https, so that no link of ours can run a script. */
export const WebAddress = z
  .url({ protocol: /^https$/, error: "must be an address that begins with https://" })
  .meta({ description: "Address on the web, https." });
export type WebAddress = z.output<typeof WebAddress>;
