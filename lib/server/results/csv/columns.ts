import "server-only";
import daResponses from "@/content/messages/da/responses.json";
import da from "@/content/messages/da/results.json";
import enResponses from "@/content/messages/en/responses.json";
import en from "@/content/messages/en/results.json";
import type { Rate } from "@/lib/analytics/rate";
import type { CsvValue } from "@/lib/contracts/escape-cell";
import type { CsvQuery } from "@/lib/contracts/results";
import type { Standing } from "@/lib/contracts/results-replies";
import type { LocalText } from "@/lib/quiz/types";

export type Lang = CsvQuery["lang"];
export type Column = keyof typeof en.columns;

const messages = { en, da };

export const word = (lang: Lang, column: Column): string => messages[lang].columns[column];
export const words = (lang: Lang, columns: Column[]): string[] => columns.map((column) => word(lang, column));

const standings = { en: enResponses.standing, da: daResponses.standing };
export const standingWord = (standing: Standing, lang: Lang): string => standings[lang][standing];

/** As the filters name it; anything else as it was stored. */
export const deviceWord = (device: string, lang: Lang): string =>
	Object.entries(messages[lang].filters.devices).find(([key]) => key === device)?.[1] ?? device;

export const languageWord = (locale: string, lang: Lang): string =>
	new Intl.DisplayNames([lang], { type: "language" }).of(locale) ?? locale;

/** The text in the file's language, else in the quiz's first. `LocalText` of results stands in the quiz's order. */
export const say = (text: LocalText, lang: Lang): string => text[lang] ?? Object.values(text)[0] ?? "";

/** hits, of, share and its interval: the five cells of every rate. */
export const rateCells = ({ hits, of, value, low, high }: Rate): CsvValue[] => [
	hits,
	of,
	...[value, low, high].map(shortened),
];
export const rateColumns: Column[] = ["count", "of", "share", "low", "high"];

/** Six decimals: no share of real people needs more, and no file shows 0.30000000000000004. */
export const shortened = (value: number | null): number | null =>
	value === null ? null : Math.round(value * 1e6) / 1e6;
