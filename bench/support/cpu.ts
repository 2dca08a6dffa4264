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
	const of = (pid: number) => all.reduce((sum, one) => sum + (one.pid === pid || one.parent === pid ? one.ms : 0), 0);
	return { server: of(server), database: of(Number(process.env.BENCH_DATABASE_PID)) };
}

function processes(): { pid: number; parent: number; ms: number }[] {
	return readdirSync("/proc").flatMap((name) => {
		const fields = /^\d+$/.test(name) ? fieldsOf(name) : null;
		if (!fields) return [];
		const [, parent, , , , , , , , , , user, system] = fields;
		return [{ pid: Number(name), parent: Number(parent), ms: (Number(user) + Number(system)) * TICK_MS }];
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
