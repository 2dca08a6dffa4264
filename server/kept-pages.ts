import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { Lru } from "@/lib/server/memory/lru";
import { accepted } from "./compress";
import type { ReplyRecord, RequestRecord } from "./record";

interface KeptPage {
	reply: ReplyRecord & { body: string };
	brotli: Buffer;
	gzip: Buffer;
}

const pages = new Lru<KeptPage>(200);
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** A page that is the same for everyone who asks by this key: made once, and compressed as well as can be. */
export async function keptPage(
	request: RequestRecord,
	key: string,
	make: () => KeptPage["reply"],
): Promise<ReplyRecord> {
	const { reply, ...bodies } = await pages.get(key, async () => {
		const made = make();
		const [brotli, gzipped] = await Promise.all([
			promisify(brotliCompress)(made.body, { params }),
			promisify(gzip)(made.body, { level: 9 }),
		]);
		return { reply: made, brotli, gzip: gzipped };
	});
	const encoding = accepted(request);
	const headers = { ...reply.headers, vary: "accept-encoding, accept-language" };
	if (encoding === null) return { ...reply, headers };
	const body = encoding === "br" ? bodies.brotli : bodies.gzip;
	return { ...reply, headers: { ...headers, "content-encoding": encoding }, body };
}
