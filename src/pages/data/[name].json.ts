// Knows the addresses of the tables as JSON, of all tables in one file, and of the data package. Knows no table.
import type { APIRoute, GetStaticPaths } from "astro";
import { answerFor, namesIn } from "../../dataset/publication.ts";

export const getStaticPaths = (() => namesIn("", ".json")) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => answerFor(`${params["name"] ?? ""}.json`);
