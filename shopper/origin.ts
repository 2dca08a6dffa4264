import type { Device, Origin, UtmKey } from "@/lib/quiz/wire";
import type { PageData } from "./page-data";

const keys: UtmKey[] = ["source", "medium", "campaign", "term", "content"];

/** Where this visit came from, as far as the page itself knows it. */
export function readOrigin(data: PageData): Origin {
	const query = new URLSearchParams(location.search);
	const utm = keys.flatMap((key) => {
		const value = query.get(`utm_${key}`);
		return value ? [[key, value.slice(0, 200)] as const] : [];
	});
	return {
		locale: data.flow.locale,
		began: data.entry?.locale ?? null,
		utm: Object.fromEntries(utm),
		referrerHost: referrerHost(),
		device: device(),
		link: query.get("l")?.slice(0, 32) ?? null,
		test: query.get("test") === "1",
	};
}

function referrerHost(): string {
	try {
		const { hostname } = new URL(document.referrer);
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
