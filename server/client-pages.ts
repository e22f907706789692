import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

const PAGE = "index.html";
const ICON = "favicon.svg";
const NOT_BUILT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ibid</title></head>
<body>
<h1>Ibid</h1>
<p>The pages are not built yet. <code>npm start</code> builds them and opens this address again.</p>
<p>The API answers already: <a href="/docs">its description</a>.</p>
</body>
</html>
`;
/** Its look stands in the page, as the files of the client may not be built. */
const NOTHING_LOOK =
  "body{margin:0;background:Canvas;color:CanvasText;font:400 1rem/1.5 Georgia,serif}" +
  "main{max-width:34rem;margin:18vh auto 0;padding:0 24px}h1{font-size:1.6rem;font-weight:500}";
/** The hash by which the content security policy of this page alone knows that look (CSP Level 3, hash-source). */
const NOTHING_LOOK_HASH = `'sha256-${createHash("sha256").update(NOTHING_LOOK).digest("base64")}'`;
/** What a person finds at an address where nothing is. */
const NOTHING_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Nothing here – Ibid</title>
<style>${NOTHING_LOOK}</style>
</head>
<body>
<main>
<h1>Nothing is at this address</h1>
<p>Begin at <a href="/">the first page</a>.</p>
</main>
</body>
</html>
`;
const POLICY = "content-security-policy";

/** Answers with the page for an address where nothing is. */
export function sendNothing(reply: FastifyReply, status: number): FastifyReply {
  const policy = String(reply.getHeader(POLICY) ?? "");
  return reply
    .code(status)
    .header(POLICY, policy.replace("style-src 'self'", `style-src 'self' ${NOTHING_LOOK_HASH}`))
    .header("x-content-type-options", "nosniff")
    .type("text/html; charset=utf-8")
    .send(NOTHING_PAGE);
}

/** The first part of the path of every page of the client. */
const CLIENT_PARTS = new Set([
  "",
  "explore",
  "entity",
  "text",
  "answer",
  "search",
  "quality",
  "citations",
  "curate",
  "decisions",
  "corpus",
  "jobs",
]);
/** Built files have a hash of their words in their name and never change under it. */
const FOREVER = "public, max-age=31536000, immutable";

/** Whether the client shows a page at this path. */
export function isClientPage(path: string): boolean {
  return path.startsWith("/") && CLIENT_PARTS.has(path.split("/")[1] ?? "") && !path.startsWith("//");
}

/** Serves the files of the client; the returned function gives its one page, on which the client shows any route. */
export async function serveClient(
  app: FastifyInstance,
  folder: string | undefined,
): Promise<(reply: FastifyReply) => Promise<string>> {
  const page = async (reply: FastifyReply, words: string) => {
    reply.type("text/html; charset=utf-8").header("cache-control", "no-cache");
    return words;
  };
  if (folder === undefined || !existsSync(join(folder, PAGE))) return (reply) => page(reply, NOT_BUILT);
  const assets = join(folder, "assets") + sep;
  // No file has such a name, and to look for one would be a fault; a page may be asked for by it.
  app.addHook("onRequest", async ({ url }, reply) => {
    if (/^[^?]*%00/u.test(url) && isClientPage(url)) return reply.callNotFound();
  });
  await app.register(fastifyStatic, {
    root: folder,
    index: PAGE,
    dotfiles: "deny",
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header("cache-control", path.startsWith(assets) ? FOREVER : "no-cache");
    },
  });
  // Browsers ask for it at pages that name no icon, such as the one of an address where nothing is.
  app.get("/favicon.ico", { schema: { hide: true } }, (_request, reply) => reply.sendFile(ICON));
  return async (reply) => page(reply, await readFile(join(folder, PAGE), "utf8"));
}
