// Knows the address of the README of the download. Knows nothing of what is in it.
import type { APIRoute } from "astro";
import { answerFor } from "../../dataset/publication.ts";

export const GET: APIRoute = () => answerFor("README.md");
