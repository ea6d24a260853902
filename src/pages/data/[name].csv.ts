// Knows the addresses of the tables as CSV, the flagship among them. Knows no table.
import type { APIRoute, GetStaticPaths } from "astro";
import { answerFor, namesIn } from "../../dataset/publication.ts";

export const getStaticPaths = (() => namesIn("", ".csv")) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => answerFor(`${params["name"] ?? ""}.csv`);
