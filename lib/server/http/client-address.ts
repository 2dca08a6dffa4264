import "server-only";
import { networkOf } from "./network-of";

/**
 * The client's network address, of IPv6 the network's, only ever used (hashed) to limit attempts. The listening process overwrites the header
 * unless it is told to trust a proxy; the last entry is the one that the nearest proxy wrote.
 */
export function clientAddress(headers: Headers): string {
	const list = headers.get("x-forwarded-for")?.split(",") ?? [];
	return networkOf(list.at(-1)?.trim() || "unknown");
}
