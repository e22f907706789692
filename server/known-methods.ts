import type { FastifyInstance } from "fastify";

/** Learns every route as it is added; the returned function gives the methods that an address answers to. */
export function knownMethods(app: FastifyInstance): (path: string) => string[] {
  const routes: { method: string; parts: string[] }[] = [];
  app.addHook("onRoute", ({ method, url }) => {
    if (url.includes("*")) return; // stands for files, which may be there or not
    for (const one of [method].flat()) routes.push({ method: one, parts: url.split("/") });
  });
  return (path) => {
    const parts = path.split("/");
    const methods = routes.filter((route) => fits(route.parts, parts)).map(({ method }) => method);
    return [...new Set(methods)].sort();
  };
}

function fits(route: readonly string[], path: readonly string[]): boolean {
  return route.length === path.length && route.every((part, at) => part.startsWith(":") || part === path[at]);
}
