// Knows the addresses of the files for machines: each file of the publication, below /data/.
import type { APIRoute, GetStaticPaths } from "astro";
import { publication } from "../../publication/publication.ts";
import type { PublishedFile } from "../../publication/published-file.ts";

export const getStaticPaths = (async () =>
  (await publication()).map((file) => ({ params: { file: file.path }, props: { ...file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<PublishedFile> = ({ props }) =>
  new Response(props.bytes, { headers: { "Content-Type": props.mediaType } });
