// Knows the address of the zip of all files. Knows nothing of what is in it.
import type { APIRoute } from "astro";
import { answerFor } from "../../dataset/publication.ts";

export const GET: APIRoute = () => answerFor("liberterra-iii.zip");
