import { readdirSync, readFileSync } from "node:fs";

const EVERY_MS = 1_000;

/** Watches what a process and its children hold in memory (resident), in MB, until it is asked. Linux only; elsewhere nothing is seen. */
export function watchMemory(pid: number): () => number[] {
	const seen: number[] = [];
	const look = () => seen.push(Math.round(residentKb(pid) / 1024));
	look();
	const timer = setInterval(look, EVERY_MS);
	return () => {
		clearInterval(timer);
		return seen;
	};
}

function residentKb(pid: number): number {
	const status = read(`/proc/${pid}/status`);
	const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
	const children = threadsOf(pid).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(" "));
	return children.filter(Boolean).reduce((sum, child) => sum + residentKb(Number(child)), own);
}

function threadsOf(pid: number): string[] {
	try {
		return readdirSync(`/proc/${pid}/task`);
	} catch {
		return [];
	}
}

function read(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}
