import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { ReplyRecord, RequestRecord } from "./record";

/** Brotli, gzip or as it is, whatever the request takes. */
export function compressed(request: RequestRecord, reply: ReplyRecord & { body: string }): ReplyRecord {
	const encoding = accepted(request);
	const headers = { ...reply.headers, vary: "accept-encoding" };
	if (encoding === null || reply.body.length < 1_000) return { ...reply, headers };
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	const body = encoding === "br" ? brotliCompressSync(reply.body, { params }) : gzipSync(reply.body);
	return { ...reply, headers: { ...headers, "content-encoding": encoding }, body };
}

export function accepted({ headers }: RequestRecord): "br" | "gzip" | null {
	const accepts = (headers["accept-encoding"] ?? "").split(",").map((part) => part.trim().split(";")[0]);
	if (accepts.includes("br")) return "br";
	return accepts.includes("gzip") ? "gzip" : null;
}
