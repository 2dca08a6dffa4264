import type { Device, Origin } from "@/lib/quiz/wire";
import type { PageRequest } from "../quiz/quiz-page";
import { storable } from "../reply/read-fields";
import type { RequestRecord } from "../reply/record";

/** Where someone without a script came from, as far as a request tells: which page led to the quiz, it doesn't. */
export function formOrigin({ query, locale, entry, request }: PageRequest & { request: RequestRecord }): Origin {
	const utm = (["source", "medium", "campaign", "term", "content"] as const).flatMap((key) => {
		const value = query.get(`utm_${key}`);
		return value ? [[key, storable(value.slice(0, 200))]] : [];
	});
	return {
		locale,
		began: entry?.locale ?? null,
		utm: Object.fromEntries(utm),
		referrerHost: "",
		device: deviceOf(request.headers["user-agent"] ?? ""),
		link: storable(query.get("l")?.slice(0, 32) ?? "") || null,
		test: query.get("test") === "1",
		...(entry?.visit && { visit: entry.visit }),
	};
}

function deviceOf(agent: string): Device {
	if (/ipad|tablet|android(?!.*mobile)/i.test(agent)) return "tablet";
	return /mobi|iphone|android/i.test(agent) ? "phone" : "desktop";
}
