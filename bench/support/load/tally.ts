import type { WireReply } from "./connection";
import type { Outcome } from "./load";

/** Counts what came of a load's requests. */
export class Tally {
	readonly #took: number[] = [];
	#from = 0;
	#until = 0;
	done = 0;
	acked = 0;
	duplicates = 0;
	refused = 0;
	errors = 0;
	unserved = 0;
	firstError: string | null = null;
	readonly #cpu = process.cpuUsage();

	constructor(warmUpMs: number, measuredMs: number) {
		this.#from = performance.now() + warmUpMs;
		this.#until = this.#from + measuredMs;
	}

	get isOver(): boolean {
		return performance.now() >= this.#until;
	}

	/** Keeps what ended in the measured time. */
	took(ms: number): void {
		if (this.#measures()) this.#took.push(ms);
	}

	ended(): void {
		if (this.#measures()) this.done++;
	}

	/** Whether the reply is a good one; counts it otherwise. */
	isWell(reply: WireReply | Error): reply is WireReply {
		if ("status" in reply) {
			if (reply.status === 200) return true;
			if ((reply.status === 429 || reply.status === 503) && reply.retryAfter !== null) {
				this.refused++;
				return false;
			}
		}
		this.errors++;
		this.firstError ??= "status" in reply ? `${reply.status} ${reply.body.toString().slice(0, 200)}` : reply.message;
		return false;
	}

	outcome(): Outcome {
		const sorted = Float64Array.from(this.#took).sort();
		const percentile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
		const { done, acked, duplicates, refused, errors, unserved, firstError } = this;
		const times = { p50Ms: percentile(0.5), p99Ms: percentile(0.99) };
		const { user, system } = process.cpuUsage(this.#cpu);
		const cpuMs = (user + system) / 1000;
		return { done, ...times, acked, duplicates, refused, errors, unserved, firstError, cpuMs };
	}

	#measures(): boolean {
		const now = performance.now();
		return now >= this.#from && now < this.#until;
	}
}
