import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { accepted } from "./compress";
import type { ReplyRecord, RequestRecord } from "./record";

/** A reply that is the same for everyone, as it goes out: compressed as well as can be, with all its headers. */
export interface ReadyReply {
	/** "" where there is no sense in asking whether it has changed. */
	etag: string;
	plain: ReplyRecord;
	br: ReplyRecord;
	gzip: ReplyRecord;
	unchanged: ReplyRecord;
	/** All bodies together. */
	bytes: number;
}

/**
 * `vary`: the request headers that it was chosen by, besides those that choose its encoding. Compressed in a moment for who
 * asks first, and better as soon as there is time.
 */
export async function makeReady({ status, headers, body }: ReplyRecord, vary: string[] = []): Promise<ReadyReply> {
	const plain = Buffer.from(body);
	const [br, gzipped] = await Promise.all([brotli(plain, QUICK), promisify(gzip)(plain, { level: 9 })]);
	const etag = status === 200 ? tagOf(headers, plain) : "";
	const validators = { ...(etag && { etag }), vary: ["accept-encoding", ...vary].join(", ") };
	const as = (bytes: Buffer, encoding: Record<string, string>): ReplyRecord => ({
		status,
		headers: { ...headers, ...validators, ...encoding, "content-length": `${bytes.length}` },
		body: bytes,
	});
	const { "cache-control": cacheControl = "no-cache" } = headers;
	const ready = {
		etag,
		plain: as(plain, {}),
		br: as(br, { "content-encoding": "br" }),
		gzip: as(gzipped, { "content-encoding": "gzip" }),
		unchanged: { status: 304, headers: { "cache-control": cacheControl, ...validators }, body: "" },
		bytes: plain.length + br.length + gzipped.length,
	};
	whenThereIsTime(async () => {
		ready.br = as(await brotli(plain, constants.BROTLI_MAX_QUALITY), { "content-encoding": "br" });
	});
	return ready;
}

const QUICK = 5;
const brotli = (bytes: Buffer, quality: number): Promise<Buffer> =>
	promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** For every moment of work so many of rest: a thousand pages take 40 s of a processor, and people answer meanwhile. */
const REST = 9;
let last: Promise<void> = Promise.resolve();

/** One after the other: a process that has just started has a thousand pages to make. */
function whenThereIsTime(work: () => Promise<void>): void {
	const workAndRest = async () => {
		const began = performance.now();
		// What can't be made better stays as it is.
		await work().catch(() => {});
		await sleep(REST * (performance.now() - began), undefined, { ref: false });
	};
	last = last.then(workAndRest);
}

/** As this request takes it. */
export function serveReady(ready: ReadyReply, request: RequestRecord): ReplyRecord {
	const known = request.headers["if-none-match"];
	if (known !== undefined && ready.etag !== "" && names(known, ready.etag)) return ready.unchanged;
	return ready[accepted(request) ?? "plain"];
}

/** Weak, as it is the same in each encoding. Of the headers as well: a browser keeps them with the body. */
function tagOf(headers: ReplyRecord["headers"], body: Buffer): string {
	const hash = createHash("sha256").update(JSON.stringify(headers)).update(body);
	return `W/"${hash.digest("base64url").slice(0, 22)}"`;
}

const names = (known: string, etag: string): boolean => known.trim() === "*" || known.includes(etag.slice(2));
