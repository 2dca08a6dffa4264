import "server-only";
import type { OwnTrait } from "./read-own";
import type { Words } from "./words";

const DAY_MS = 86_400_000;

/** A trait's value in words. */
export function sayTrait({ type, value, options, unit }: OwnTrait, { texts, day, number, list }: Words): string {
	if (type === "bool") return value ? texts.yes : texts.no;
	if (type === "date") return day(Number(value) * DAY_MS);
	if (type === "number") return `${number(Number(value))} ${unit}`.trim();
	const named = [value].flat().map((one) => options.find((option) => option.value === one)?.name ?? String(one));
	return list(named);
}
