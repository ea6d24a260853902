// Knows the address of the list of changes to the data. Knows nothing of what is in it.
import type { APIRoute } from "astro";
import { answerFor } from "../../dataset/publication.ts";

export const GET: APIRoute = () => answerFor("CHANGELOG.md");
