import "server-only";
import cluster from "node:cluster";

/** What a worker and the process that keeps the workers (server/workers.ts) say to each other. */
export type TurnMessage = { turn: "wanted" | "over" } | { turn: "given" };

/** Does the task while no other worker of this machine is at one: each takes a whole core for seconds, and much memory. Not for two at once in one process. */
export async function inTurn<T>(task: () => Promise<T>): Promise<T> {
	if (!cluster.isWorker) return task();
	const given = new Promise<void>((done) => {
		process.on("message", function hear(message: unknown) {
			if (!isTurn(message) || message.turn !== "given") return;
			process.off("message", hear);
			done();
		});
	});
	say({ turn: "wanted" });
	await given;
	return task().finally(() => say({ turn: "over" }));
}

export const isTurn = (message: unknown): message is TurnMessage =>
	typeof message === "object" && message !== null && "turn" in message;

const say = (message: TurnMessage): void => void process.send?.(message);
