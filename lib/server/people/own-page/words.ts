import "server-only";
import { type PersonTexts, personTexts } from "../person-texts";

/** The page's own words in one language, with dates and lists as it writes them. */
export interface Words {
	locale: string;
	texts: PersonTexts["page"];
	day: (at: number | string) => string;
	number: (value: number) => string;
	list: (parts: string[]) => string;
}

export function wordsFor(locale: string): Words {
	const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
	return {
		locale,
		texts: personTexts(locale).page,
		day: (at) => day.format(new Date(at)),
		number: (value) => new Intl.NumberFormat(locale).format(value),
		list: (parts) => new Intl.ListFormat(locale).format(parts),
	};
}
