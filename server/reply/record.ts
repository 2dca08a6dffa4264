/** A request as plain data, so that a handler runs the same behind node:http and behind Next. */
export interface RequestRecord {
	method: string;
	/** Path and query as sent, e.g. "/q/routine?utm_source=mail". */
	url: string;
	/** Names in lower case. */
	headers: Readonly<Record<string, string | undefined>>;
	/** Empty for GET and HEAD; null: more than the listener takes, and not read. */
	body: Uint8Array | null;
	/** The peer's address, of IPv6 the network's, for limits only; never stored. */
	address: string;
}

export interface ReplyRecord {
	status: number;
	headers: Readonly<Record<string, string>>;
	body: string | Uint8Array;
}
