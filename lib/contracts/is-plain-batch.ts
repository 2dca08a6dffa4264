import type { AnswerValue, ResponseEvent } from "../quiz/types";
import type { EventBatch, Origin } from "../quiz/wire";

/**
 * Whether `eventBatch` would take the value and give it back as it is. Says yes to what browsers send, in a fraction of the time; of
 * what it says no to, the schema is to be asked.
 */
export function isPlainBatch(value: unknown): value is EventBatch {
	return (
		isObject(value, 7) &&
		isUuid(value.id) &&
		isUuid(value.response) &&
		isText(value.quiz, 1, 80) &&
		isUuid(value.version) &&
		isPlainOrigin(value.origin) &&
		isList(value.events, 1, 500, isPlainEvent) &&
		// Few have any, and they are worth a closer look.
		isList(value.personal, 0, 0, () => false)
	);
}

function isPlainOrigin(value: unknown): value is Origin {
	return (
		isObject(value, 7) &&
		isText(value.locale, 2, 35) &&
		(value.began === null || isText(value.began, 2, 35)) &&
		isPlainUtm(value.utm) &&
		isText(value.referrerHost, 0, 253) &&
		devices.has(value.device) &&
		(value.link === null || isText(value.link, 0, 32)) &&
		typeof value.test === "boolean"
	);
}

const devices = new Set<unknown>(["phone", "tablet", "desktop"]);
const utmKeys = new Set(["source", "medium", "campaign", "term", "content"]);

function isPlainUtm(value: unknown): boolean {
	if (!isObject(value)) return false;
	for (const key of Object.keys(value)) {
		const mark = value[key];
		if (!utmKeys.has(key) || !(mark === null || isText(mark, 0, 200))) return false;
	}
	return true;
}

function isPlainEvent(value: unknown): value is ResponseEvent {
	if (!isObject(value) || !isUuid(value.id) || !isWhole(value.seq, 10_000) || !isWhole(value.at, 8.64e15)) return false;
	switch (value.type) {
		case "screen":
			return isObject(value, 5) && isText(value.screen, 1, 64);
		case "answer":
			return isObject(value, 6) && isText(value.question, 1, 64) && isPlainAnswer(value.value);
		case "complete":
			return isObject(value, 4);
		case "click":
			return isObject(value, 6) && isText(value.product, 1, 64) && isText(value.slot, 1, 64);
		default:
			return false;
	}
}

function isPlainAnswer(value: unknown): value is AnswerValue {
	if (!isObject(value)) return false;
	switch (value.kind) {
		case "choices":
			return isObject(value, 2) && isList(value.ids, 1, 100, (id) => isText(id, 1, 64));
		case "number":
			return isObject(value, 2) && Number.isFinite(value.value);
		case "personal":
			return isObject(value, 2) && isUuid(value.id);
		case "consent":
			return isObject(value, 2) && typeof value.granted === "boolean";
		case "skipped":
		case "declined":
			return isObject(value, 1);
		default:
			return false;
	}
}

/** With exactly so many keys, where it is said how many. */
function isObject(value: unknown, keys?: number): value is Record<string, unknown> {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	return keys === undefined || Object.keys(value).length === keys;
}

const isText = (value: unknown, least: number, most: number): value is string =>
	typeof value === "string" && value.length >= least && value.length <= most;

const isWhole = (value: unknown, most: number): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;

function isList(value: unknown, least: number, most: number, isItem: (item: unknown) => boolean): boolean {
	return Array.isArray(value) && value.length >= least && value.length <= most && value.every(isItem);
}

/** As our own browsers make them, and in lower case: any other the schema looks at, and writes so. */
const isUuid = (value: unknown): value is string => typeof value === "string" && UUID.test(value);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
