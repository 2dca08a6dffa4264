import "server-only";
import { AppError } from "@/lib/contracts/errors";

/** Lets one task work at a time and only so many wait. */
export class WaitingLine {
	#last: Promise<unknown> = Promise.resolve();
	#inside = 0;

	/** `mostWaiting`: besides the one at work. */
	constructor(readonly mostWaiting: number) {}

	/** Errors: `busy` when too many wait already. */
	async run<T>(task: () => Promise<T>): Promise<T> {
		if (this.#inside > this.mostWaiting) throw new AppError("busy", `${this.#inside} tasks are in the line`);
		this.#inside++;
		const turn = this.#last.then(task, task);
		this.#last = turn.catch(() => undefined);
		return turn.finally(() => {
			this.#inside--;
		});
	}
}
