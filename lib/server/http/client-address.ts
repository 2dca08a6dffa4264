import "server-only";

/**
 * The client's network address, only ever used (hashed) to limit attempts. The listening process overwrites the header
 * unless it is told to trust a proxy; the last entry is the one that the nearest proxy wrote.
 */
export function clientAddress(headers: Headers): string {
	const list = headers.get("x-forwarded-for")?.split(",") ?? [];
	return list.at(-1)?.trim() || "unknown";
}
