// Every file of the publication, below /data/.
import type { APIRoute, GetStaticPaths } from "astro";
import { publication } from "../../dataset/publication.ts";
import { fileAt, responseOf } from "../../dataset/published-file.ts";

export const getStaticPaths = (async () =>
  (await publication()).map(({ path }) => ({ params: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => responseOf(fileAt(await publication(), params["path"] ?? ""));
