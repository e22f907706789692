import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * The headers of every answer. Nothing inline and nothing from elsewhere is ever run; `data:` pictures are the small
 * marks inside style sheets, those of /docs among them.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  global: true,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  },
  // The server itself speaks plain HTTP on a loopback; a proxy that adds TLS adds this header too.
  strictTransportSecurity: false,
  frameguard: { action: "deny" },
  referrerPolicy: { policy: "no-referrer" },
};
