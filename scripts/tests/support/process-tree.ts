import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { startOf } from "../../lib/process.mjs";

/** A process, told from a later one with the same number. */
export interface Known {
	pid: number;
	started: string | null;
}

/** The process and all that it started, and what they started; a session of their own hides none. */
export function treeOf(pid: number): Known[] {
	const parents = parentOfEach();
	const found = new Set([pid]);
	for (let size = 0; size < found.size; ) {
		size = found.size;
		for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
	}
	return [...found].map((one) => ({ pid: one, started: startOf(one) })).filter(({ started }) => started !== null);
}

/** Those of them that still run. */
const remaining = (known: readonly Known[]): Known[] => known.filter(({ pid, started }) => startOf(pid) === started);

/** A stopped process takes a moment to go. @returns those that don't go */
export async function untilGone(known: readonly Known[]): Promise<Known[]> {
	for (let wait = 0; wait < 100 && remaining(known).length > 0; wait++) await sleep(50);
	return remaining(known);
}

export function killAll(known: readonly Known[]): void {
	for (const { pid } of remaining(known)) {
		try {
			process.kill(pid, "SIGKILL");
		} catch {
			// It went with another one.
		}
	}
}

function parentOfEach(): [pid: number, parent: number][] {
	if (existsSync("/proc/self/stat")) {
		return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? readParent(Number(name)) : []));
	}
	const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
	return stdout
		.trim()
		.split("\n")
		.map((line) => line.trim().split(/\s+/).map(Number))
		.map(([pid = 0, parent = 0]) => [pid, parent]);
}

function readParent(pid: number): [number, number][] {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return [[pid, Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])]];
	} catch {
		return [];
	}
}
