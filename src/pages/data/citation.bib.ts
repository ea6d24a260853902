// Knows the address of the citation in BibTeX. Knows nothing of what is in it.
import type { APIRoute } from "astro";
import { answerFor } from "../../dataset/publication.ts";

export const GET: APIRoute = () => answerFor("citation.bib");
