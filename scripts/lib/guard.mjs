// @ts-check
import { spawn } from "node:child_process";

/**
 * A shell that waits for this process to go, however it goes, by the end of its own input, and then ends another one.
 * @param {number} pid
 * @param {{ signal: "INT" | "KILL", seconds: number }} how `seconds`: what the other one has to end by itself
 * @returns {() => void} calls the guard off
 */
export function guardAgainstOrphans(pid, { signal, seconds }) {
	const program = `cat >/dev/null; sleep ${seconds}; kill -${signal} "$1" 2>/dev/null`;
	const guard = spawn("/bin/sh", ["-c", program, "sh", String(pid)], {
		stdio: ["pipe", "ignore", "ignore"],
		detached: true,
		cwd: "/",
		env: { PATH: process.env.PATH ?? "/usr/bin:/bin", NODE_ENV: "production" },
	});
	guard.on("error", () => {});
	guard.unref();
	return () => void guard.kill("SIGKILL");
}
