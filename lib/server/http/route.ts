import "server-only";
import type { z } from "zod";
import { env } from "@/lib/config/env";
import { AppError } from "@/lib/contracts/errors";
import { newId } from "@/lib/server/new-id";
import { checkOrigin } from "./check-origin";
import { errorReply } from "./error-reply";
import { parseStorable, queryRecord } from "./parse";
import { readJson } from "./read-json";

/** What a route takes. Without a `body` schema the handler may read `request.body` itself (uploads). */
export interface RouteInput<P, Q, B> {
	params?: z.ZodType<P>;
	query?: z.ZodType<Q>;
	body?: z.ZodType<B>;
	/** Most bytes of a JSON body; 1 MiB unless told. */
	maxBytes?: number;
}
export interface Parsed<P, Q, B> {
	params: P;
	query: Q;
	body: B;
	request: Request;
	requestId: string;
}
export type RouteParams = Record<string, string | string[] | undefined>;
export interface RouteContext {
	params: Promise<RouteParams>;
}
/** As Next calls it. */
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/** The part that all routes share: request id, origin check, `permit`, parse, `act`, reply, error mapping. */
export function route<P, Q, B, C>(
	input: RouteInput<P, Q, B>,
	permit: (request: Request, params: RouteParams) => Promise<C>,
	act: (parsed: Parsed<P, Q, B>, permitted: C) => Promise<unknown>,
): RouteHandler {
	return async (request, context) => {
		const requestId = newId();
		try {
			checkOrigin(request, env().APP_URL);
			const rawParams = await context.params;
			const permitted = await permit(request, rawParams);
			const parsed = await parseAll(input, request, rawParams);
			return reply(await act({ ...parsed, request, requestId }, permitted), requestId);
		} catch (thrown) {
			return finish(errorReply(thrown, requestId, request), requestId);
		}
	};
}

async function parseAll<P, Q, B>(input: RouteInput<P, Q, B>, request: Request, rawParams: RouteParams) {
	const params = input.params ? parseParams(input.params, rawParams) : undefined;
	const query = input.query ? parseStorable(input.query, queryRecord(request.url)) : undefined;
	const body = input.body
		? parseStorable(input.body, await readJson(request, input.maxBytes ?? 1024 * 1024))
		: undefined;
	// A part without a schema has the type undefined by default, which the compiler can't see here.
	return { params, query, body } as { params: P; query: Q; body: B };
}

/** An address of the wrong shape names nothing. */
function parseParams<P>(schema: z.ZodType<P>, raw: RouteParams): P {
	const parsed = schema.safeParse(raw);
	if (!parsed.success) throw new AppError("not-found", "malformed address");
	return parsed.data;
}

function reply(value: unknown, requestId: string): Response {
	if (value instanceof Response) return finish(value, requestId);
	return finish(value === undefined ? new Response(null, { status: 204 }) : Response.json(value), requestId);
}

function finish(response: Response, requestId: string): Response {
	response.headers.set("x-request-id", requestId);
	if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
	return response;
}
