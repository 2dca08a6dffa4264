import "server-only";
import { clientAddress } from "./client-address";
import { nodeLimit } from "./node-limit";
import { type Parsed, type RouteHandler, type RouteInput, route } from "./route";

interface PublicOptions<P, Q, B> extends RouteInput<P, Q, B> {
	/** Requests per minute and client address on this node; 120 unless told. */
	perMinute?: number;
}

/** A handler that anyone may call. Returns a Response, a JSON value, or undefined for 204. */
export function publicRoute<P = undefined, Q = undefined, B = undefined>(
	options: PublicOptions<P, Q, B>,
	act: (parsed: Parsed<P, Q, B> & { address: string }) => Promise<unknown>,
): RouteHandler {
	const permit = async (request: Request): Promise<string> => {
		const address = clientAddress(request.headers);
		nodeLimit(`public ${address}`, options.perMinute ?? 120);
		return address;
	};
	return route(options, permit, (parsed, address) => act({ ...parsed, address }));
}
