// Knows the addresses of the JSON Schemas of the tables. Knows no table.
import type { APIRoute, GetStaticPaths } from "astro";
import { answerFor, namesIn } from "../../../dataset/publication.ts";

export const getStaticPaths = (() => namesIn("schema/", ".json")) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => answerFor(`schema/${params["name"] ?? ""}.json`);
