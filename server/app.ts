import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, {
  type FastifyHttpOptions,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RouteOptions,
} from "fastify";
import type { Quality } from "#model";
import { serveApiDocs } from "./api-docs.ts";
import { isClientPage, sendNothing, serveClient } from "./client-pages.ts";
import { errorAnswer } from "./error-reply.ts";
import { admissionGate } from "./guards/admission-gate.ts";
import { checkAddress, pathOf } from "./guards/check-address.ts";
import { checkHost } from "./guards/check-host.ts";
import { checkOrigin } from "./guards/check-origin.ts";
import { checkToken } from "./guards/check-token.ts";
import { limitReply } from "./guards/limit-reply.ts";
import { SECURITY_HEADERS } from "./guards/security-headers.ts";
import { type ReadingDesk, type ReadingParts, readingDesk } from "./jobs/reading-desk.ts";
import { keptQuality } from "./kept-quality.ts";
import { knownMethods } from "./known-methods.ts";
import { SERVER_LIMITS, type ServerLimits } from "./limits.ts";
import { NOTHING_HERE, Refusal } from "./refusal.ts";
import { allRoutes } from "./routes/all-routes.ts";
import { healthRoutes } from "./routes/health-routes.ts";
import type { GraphStore } from "./store/graph-store.ts";
import { answerUnreadable } from "./unreadable-request.ts";
import { validateRequests } from "./validate-requests.ts";
import { withTurns } from "./with-turns.ts";

/** What the server is built from. */
export interface AppParts extends ReadingParts {
  readonly store: GraphStore;
  /** Folder of the built client; without it a page says how to build it. */
  readonly clientFolder?: string;
  /** True logs each request as one JSON line, without texts and secrets. */
  readonly log?: boolean;
  /** Names beside the loopback ones by which browsers may call this server. */
  readonly hosts?: readonly string[];
  /** The secret that every request must carry; none on a loopback. */
  readonly token?: string;
  readonly limits?: Partial<ServerLimits>;
  /** The figures to show; those that are kept beside the graphs where none are given. */
  readonly quality?: Quality;
}

/** A person who asks for a page that is not there, or by an address that is none, gets a page that says so. */
const NOWHERE: ReadonlySet<number> = new Set([400, 404]);
/** As much as Node reads of an address, so that the schema of the id can say what is too long. */
const LONGEST_PARAMETER = 16_384;
const SMALLEST_COMPRESSED_BYTES = 1_024;

/** The whole server, not yet listening. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const limits = { ...SERVER_LIMITS, ...parts.limits };
  const app = Fastify(options(limits, parts.log ?? false)).withTypeProvider<TypeBoxTypeProvider>();
  const store = withTurns(parts.store);
  const methodsOf = knownMethods(app);
  app.setValidatorCompiler(validateRequests());
  app.addHook("onRoute", refuseUnknown);
  app.setErrorHandler(sendError);
  app.removeContentTypeParser("text/plain");
  await guard(app, parts, limits);
  app.addHook("onRequest", checkAddress(methodsOf));
  await app.register(compress, { threshold: SMALLEST_COMPRESSED_BYTES });
  await serveApiDocs(app);
  const desk = openDesk(app, parts, limits);
  const quality = parts.quality ?? keptQuality();
  await app.register(allRoutes(store, limits.exportMs, quality, desk), { prefix: "/api" });
  await app.register(healthRoutes(parts.store));
  const sendPage = await serveClient(app, parts.clientFolder);
  app.setNotFoundHandler(async (request, reply) => {
    if (isClientPage(pathOf(request))) return sendPage(reply);
    if (!wantsPage(request)) throw new Refusal(404, NOTHING_HERE);
    return sendNothing(reply, 404);
  });
  return app;
}

/** The desk for new texts, which gives up what is being read when the server stops. */
function openDesk(app: FastifyInstance, parts: AppParts, limits: ServerLimits): ReadingDesk {
  const onFault = (err: unknown) => app.log.error({ err }, "a text could not be read");
  const desk = readingDesk({ ...parts, readOnly: parts.store.whyReadOnly }, limits, onFault);
  app.addHook("preClose", () => desk.close());
  return desk;
}

function options(limits: ServerLimits, log: boolean): FastifyHttpOptions<Server> {
  return {
    logger: log && { redact: ["req.headers.authorization", "req.headers.cookie"] },
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    handlerTimeout: limits.queryMs,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    http: { requireHostHeader: false }, // checkHost says it in words
    frameworkErrors: sendError,
    clientErrorHandler: answerUnreadable,
  };
}

async function guard(
  app: FastifyInstance,
  { hosts = [], token }: AppParts,
  limits: ServerLimits,
): Promise<void> {
  await app.register(helmet, SECURITY_HEADERS);
  const admit = admissionGate(limits);
  const demandToken = token === undefined ? undefined : checkToken(token);
  app.addHook("onRequest", checkHost(hosts));
  app.addHook("onRequest", async (request, reply) => {
    if (isHealth(request)) return;
    await demandToken?.(request);
    await checkOrigin(request);
    if (!isStream(request)) await admit(request, reply);
  });
  app.addHook("onSend", limitReply(limits.replyBytes));
}

/** A call that takes no parameters refuses them like every other, so that a slip in a name is always told. */
function refuseUnknown(route: RouteOptions): void {
  if (!CALL.test(route.url) || route.schema?.querystring) return;
  route.schema = {
    ...route.schema,
    querystring: { type: "object", properties: {}, additionalProperties: false },
  };
}

const CALL = /^\/(?:api|health)(?:\/|$)/u;

function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, headers, reply: body } = errorAnswer(error);
  if (status >= 500) request.log.error({ err: error }, "request failed");
  if (wantsPage(request) && NOWHERE.has(status)) {
    sendNothing(reply, status);
    return;
  }
  reply
    .code(status)
    .headers(headers)
    .header("x-content-type-options", "nosniff")
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ ...body, requestId: request.id }));
}

function isHealth(request: FastifyRequest): boolean {
  return ["/health", "/api/health"].includes(pathOf(request));
}

/** A page that follows a job works on nothing, however long it stays; such streams have a limit of their own. */
function isStream(request: FastifyRequest): boolean {
  return /^\/api\/jobs\/[^/]+\/events$/u.test(pathOf(request));
}

/** Whether a person looks at the answer; below /api, however it is written, programs do. */
function wantsPage(request: FastifyRequest): boolean {
  const accepts = request.headers.accept ?? "";
  return accepts.includes("text/html") && !/^\/api(?:\/|$)/iu.test(pathOf(request));
}
