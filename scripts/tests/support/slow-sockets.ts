import { connect, type Socket } from "node:net";

/** A byte so often keeps a connection open without ever saying anything. */
const TRICKLE_MS = 300;

/**
 * Opens connections that send their headers, or the body that these announce, one byte after another. `open` tells how many of them the
 * server still holds.
 */
export async function slowSockets(url: string, count: number): Promise<{ open: () => number; close: () => void }> {
	const { hostname, port } = new URL(url);
	const sockets = await Promise.all(
		Array.from({ length: count }, (_, number) => slowSocket(hostname, Number(port), number % 2 === 0)),
	);
	const trickle = setInterval(() => {
		for (const socket of sockets) if (socket.writable) socket.write("a");
	}, TRICKLE_MS);
	return {
		open: () => sockets.filter((socket) => !socket.destroyed && !socket.readableEnded).length,
		close: () => {
			clearInterval(trickle);
			for (const socket of sockets) socket.destroy();
		},
	};
}

function slowSocket(host: string, port: number, inHeaders: boolean): Promise<Socket> {
	return new Promise((done, fail) => {
		const socket = connect(port, host, () => {
			const line = "POST /api/q/batches HTTP/1.1\r\nHost: localhost\r\n";
			socket.write(inHeaders ? `${line}X-Slow: ` : `${line}Content-Length: 60000\r\n\r\n{`);
			socket.off("error", fail);
			// Being cut off is what it is there for.
			socket.on("error", () => {});
			done(socket);
		});
		socket.on("error", fail);
		socket.resume();
	});
}
