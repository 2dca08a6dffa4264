import type { Device, Origin, UtmKey } from "@/lib/quiz/wire";
import type { KeptBatch } from "./kept-batch";

const keys: UtmKey[] = ["source", "medium", "campaign", "term", "content"];

/** Where a visit came from, as far as its page knew. */
export function readOrigin({ locale, began, visit, search, referrer }: KeptBatch["came"]): Origin {
	const query = new URLSearchParams(search);
	const utm = keys.flatMap((key) => {
		const value = query.get(`utm_${key}`);
		return value ? [[key, value.slice(0, 200)] as const] : [];
	});
	return {
		locale,
		began,
		utm: Object.fromEntries(utm),
		referrerHost: hostOf(referrer),
		device: device(),
		link: query.get("l")?.slice(0, 32) ?? null,
		test: query.get("test") === "1",
		...(visit && { visit }),
	};
}

function hostOf(referrer: string): string {
	try {
		const { hostname } = new URL(referrer);
		return hostname === location.hostname ? "" : hostname.slice(0, 253);
	} catch {
		return "";
	}
}

function device(): Device {
	const short = Math.min(screen.width, screen.height);
	if (short < 600) return "phone";
	return short < 1100 && navigator.maxTouchPoints > 0 ? "tablet" : "desktop";
}
