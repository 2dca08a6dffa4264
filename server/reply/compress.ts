import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { ReplyRecord, RequestRecord } from "./record";

/** What is made for one request. At 5 a result of 5 kB comes to 660 bytes in 37 µs, at 2 to 740 in 19; all of them wait for it. */
const QUALITY = 2;

/** Brotli, gzip or as it is, whatever the request takes. */
export function compressed(request: RequestRecord, reply: ReplyRecord & { body: string }): ReplyRecord {
	const encoding = accepted(request);
	const headers = { ...reply.headers, vary: "accept-encoding" };
	if (encoding === null || reply.body.length < 1_000) return { ...reply, headers };
	const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
	const body = encoding === "br" ? brotliCompressSync(reply.body, { params }) : gzipSync(reply.body);
	return { ...reply, headers: { ...headers, "content-encoding": encoding }, body };
}

export function accepted({ headers }: RequestRecord): "br" | "gzip" | null {
	const accepts = headers["accept-encoding"] ?? "";
	if (brotli.test(accepts)) return "br";
	return gzipped.test(accepts) ? "gzip" : null;
}

/** Named, and not with a weight of 0. */
const takes = (name: string) => new RegExp(`(?:^|,)\\s*${name}\\s*(?:$|,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:$|,)))`, "i");
const [brotli, gzipped] = [takes("br"), takes("gzip")];
