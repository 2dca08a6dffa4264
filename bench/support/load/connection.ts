import { connect, type Socket } from "node:net";

export interface WireReply {
	status: number;
	/** Seconds, or null. */
	retryAfter: number | null;
	body: Buffer;
}

interface Waiting {
	done: (reply: WireReply) => void;
	fail: (error: Error) => void;
}

/**
 * One kept connection, one request at a time, written and read as bytes: the client shares the machine with what is measured, and Node's
 * own client would take as much of it as the server.
 */
export class Connection {
	#socket: Socket | null = null;
	#received: Buffer = Buffer.alloc(0);
	#waiting: Waiting | null = null;

	constructor(readonly target: { hostname: string; port: number }) {}

	/** `request`: all of it, head and body. Rejects when the connection ends before the reply is whole. */
	send(request: string): Promise<WireReply> {
		return new Promise((done, fail) => {
			this.#waiting = { done, fail };
			this.#socket ??= this.#open();
			this.#socket.write(request);
		});
	}

	close(): void {
		this.#socket?.destroy();
		this.#socket = null;
	}

	#open(): Socket {
		const socket = connect({ host: this.target.hostname, port: this.target.port, noDelay: true });
		this.#received = Buffer.alloc(0);
		socket.on("data", (part: Buffer) => {
			this.#received = this.#received.length === 0 ? part : Buffer.concat([this.#received, part]);
			const read = readReply(this.#received);
			if (!read) return;
			this.#received = Buffer.alloc(0);
			if (read.closes) this.close();
			this.#settle(({ done }) => done(read));
		});
		const lost = (error: Error) => {
			if (this.#socket === socket) this.close();
			this.#settle(({ fail }) => fail(error));
		};
		socket.on("error", lost);
		socket.on("close", () => this.#socket === socket && lost(new Error("the connection was closed")));
		return socket;
	}

	#settle(how: (waiting: Waiting) => void): void {
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting) how(waiting);
	}
}

/** Null while it is not whole. */
function readReply(bytes: Buffer): (WireReply & { closes: boolean }) | null {
	const end = bytes.indexOf("\r\n\r\n");
	if (end < 0) return null;
	const head = bytes.toString("latin1", 0, end).toLowerCase();
	const status = Number(head.slice(9, 12));
	const length = headerOf(head, "content-length");
	const body = length === null ? readChunks(bytes, end + 4) : bytes.subarray(end + 4, end + 4 + Number(length));
	if (!body || (length !== null && body.length < Number(length))) return null;
	const retryAfter = headerOf(head, "retry-after");
	const closes = headerOf(head, "connection") === "close";
	return { status, retryAfter: retryAfter === null ? null : Number(retryAfter), body, closes };
}

function headerOf(head: string, name: string): string | null {
	const at = head.indexOf(`\r\n${name}:`);
	if (at < 0) return null;
	const from = at + name.length + 3;
	const end = head.indexOf("\r\n", from);
	return head.slice(from, end < 0 ? undefined : end).trim();
}

/** As Next sends. Null while the last chunk has not come. */
function readChunks(bytes: Buffer, from: number): Buffer | null {
	const parts: Buffer[] = [];
	for (let at = from; ; ) {
		const line = bytes.indexOf("\r\n", at);
		if (line < 0) return null;
		const size = Number.parseInt(bytes.toString("latin1", at, line), 16);
		const next = line + 2 + size + 2;
		if (Number.isNaN(size) || next > bytes.length) return null;
		if (size === 0) return Buffer.concat(parts);
		parts.push(bytes.subarray(line + 2, line + 2 + size));
		at = next;
	}
}
