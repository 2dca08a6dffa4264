import "server-only";
import type { AttributeType, AttributeValue } from "@/lib/quiz/types";
import { parseFlag } from "./import/parse-flag";
import { parseNumber } from "./import/parse-number";
import { limits } from "./limits";

/** The value as another type, or null when it can't be one. */
export function convertValue(value: AttributeValue, type: AttributeType): AttributeValue | null {
	const single = Array.isArray(value) && value.length === 1 ? (value[0] ?? "") : value;
	switch (type) {
		case "set": {
			const values = Array.isArray(value) ? value : [`${value}`];
			return values.every((each) => each.length <= limits.value) ? values : null;
		}
		case "number":
			return typeof single === "number" ? single : typeof single === "string" ? parseNumber(single, ".") : null;
		case "bool":
			return typeof single === "boolean" ? single : Array.isArray(single) ? null : parseFlag(`${single}`);
		case "enum":
		case "text": {
			const text = Array.isArray(value) ? value.join(", ") : `${value}`;
			return text.length <= (type === "enum" ? limits.value : limits.text) ? text : null;
		}
	}
}
