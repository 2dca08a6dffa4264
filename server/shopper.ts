import type { ReplyRecord, RequestRecord } from "./record";

/** Answers what shoppers ask for; null leaves the request to Next. */
export async function handleShopper(_request: RequestRecord): Promise<ReplyRecord | null> {
	return null;
}

/** Looked at before the body is read: only the shopper's own addresses have theirs read here. */
export function isShopperPath(_path: string): boolean {
	return false;
}
