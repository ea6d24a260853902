// Knows the address of the citation for citation managers. Knows nothing of what is in it.
import type { APIRoute } from "astro";
import { answerFor } from "../../dataset/publication.ts";

export const GET: APIRoute = () => answerFor("CITATION.cff");
