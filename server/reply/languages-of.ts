import type { Locale } from "@/lib/quiz/types";
import type { RequestRecord } from "./record";

/** What a browser says that its owner reads, the dearest first; a weight of 0 means that they don't. */
export function languagesOf({ headers }: Pick<RequestRecord, "headers">): Locale[] {
	const parts = (headers["accept-language"] ?? "").slice(0, 500).split(",");
	return parts
		.map((part) => {
			const [language = "", weight = "1"] = part.split(/;\s*q=/i);
			return { language: language.trim(), weight: Number(weight) };
		})
		.filter(({ language, weight }) => /^[a-z]{2}/i.test(language) && weight > 0)
		.sort((one, other) => other.weight - one.weight)
		.map(({ language }) => language);
}
