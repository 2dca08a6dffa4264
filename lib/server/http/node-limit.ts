import "server-only";
import { AppError } from "@/lib/contracts/errors";

interface Window {
	count: number;
	endsAt: number;
}
const windows = new Map<string, Window>();
const windowMs = 60_000;
const maxKeys = 50_000;

/** Keeps one caller from tying up this node. Per process on purpose; attempts that must be counted exactly go to the database. */
export function nodeLimit(key: string, perMinute: number, now = Date.now()): void {
	if (windows.size > maxKeys) forgetEnded(now);
	const open = windows.get(key);
	const current = open && open.endsAt > now ? open : { count: 0, endsAt: now + windowMs };
	current.count += 1;
	windows.set(key, current);
	if (current.count > perMinute) throw new AppError("too-many", "node limit");
}

function forgetEnded(now: number): void {
	for (const [key, window] of windows) if (window.endsAt <= now) windows.delete(key);
	if (windows.size > maxKeys) windows.clear();
}
