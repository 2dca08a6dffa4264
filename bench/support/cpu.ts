import { readdirSync, readFileSync } from "node:fs";

/** Of the clock that Linux counts a process's time by, on every machine that Node runs on. */
const TICK_MS = 10;

export interface CpuMs {
	server: number;
	database: number;
}

/** What the server and the database, each with its children, have used of the processor so far, in ms. Linux only; elsewhere 0. */
export function readCpu(server: number): CpuMs {
	const all = processes();
	const own = (pid: number, one: Used) => (one.pid === pid ? one.ms + one.endedMs : one.parent === pid ? one.ms : 0);
	const of = (pid: number) => all.reduce((sum, one) => sum + own(pid, one), 0);
	return { server: of(server), database: of(Number(process.env.BENCH_DATABASE_PID)) };
}

interface Used {
	pid: number;
	parent: number;
	ms: number;
	/** By children that have ended. */
	endedMs: number;
}

function processes(): Used[] {
	return readdirSync("/proc").flatMap((name) => {
		const fields = /^\d+$/.test(name) ? fieldsOf(name) : null;
		if (!fields) return [];
		const [, parent, , , , , , , , , , user, system, endedUser, endedSystem] = fields;
		const ms = (Number(user) + Number(system)) * TICK_MS;
		const endedMs = (Number(endedUser) + Number(endedSystem)) * TICK_MS;
		return [{ pid: Number(name), parent: Number(parent), ms, endedMs }];
	});
}

/** Those after the name, which may hold anything; null: it has ended meanwhile. */
function fieldsOf(pid: string): string[] | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
	} catch {
		return null;
	}
}
