import "server-only";

export type DecimalSign = "." | ",";

/** A number in the notation of people: grouped by space, apostrophe, point or comma. null when it is none. */
export function parseNumber(text: string, decimal: DecimalSign): number | null {
	const compact = text
		.trim()
		.replace(/[\s\u00a0\u202f'’]/g, "")
		.replace(/^[−–]/, "-");
	const match = /^([+-]?)([\d.,]+)$/.exec(compact);
	if (!match) return null;
	const digits = plainDigits(match[2] ?? "", decimal);
	if (digits === null) return null;
	const value = Number(digits);
	return match[1] === "-" ? -value || 0 : value;
}

/**
 * The digits with a point before the fraction. With both signs present the last one is the decimal sign; a sign that
 * occurs more than once groups thousands; a single sign before exactly three digits is read as the file's notation says.
 */
function plainDigits(text: string, decimal: DecimalSign): string | null {
	const points = text.split(".").length - 1;
	const commas = text.split(",").length - 1;
	let sign: DecimalSign | null = null;
	if (points && commas) sign = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
	else if (points + commas === 1) {
		const only: DecimalSign = points ? "." : ",";
		const grouping = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
		sign = grouping && only !== decimal ? null : only;
	}
	const [whole = "", fraction = "", ...more] = sign ? text.split(sign) : [text];
	if (more.length > 0 || /[.,]/.test(fraction)) return null;
	const grouped = /[.,]/.test(whole);
	if (grouped && !/^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(whole)) return null;
	const digits = whole.replace(/[.,]/g, "");
	if (digits === "" && fraction === "") return null;
	return `${digits || "0"}${fraction ? `.${fraction}` : ""}`;
}

/** Which sign the column's numbers have before their fraction; null when none of them tells. */
export function decimalEvidence(text: string): DecimalSign | null {
	const signs = text.replace(/[^\d.,]/g, "").replace(/^[.,]+|[.,]+$/g, "");
	const last = Math.max(signs.lastIndexOf("."), signs.lastIndexOf(","));
	if (last < 0) return null;
	const sign: DecimalSign = signs[last] === "." ? "." : ",";
	const other: DecimalSign = sign === "." ? "," : ".";
	if (signs.includes(other) && signs.indexOf(sign) === last) return sign;
	if (signs.split(sign).length > 2) return signs.includes(other) ? null : other;
	return signs.length - last - 1 === 3 && !signs.startsWith("0") ? null : sign;
}
