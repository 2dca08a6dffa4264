import "server-only";

const yes = new Set(["1", "true", "yes", "y", "x", "✓", "ja", "sand", "t", "on", "available", "in stock", "på lager"]);
const no = new Set(["", "0", "false", "no", "n", "nej", "falsk", "f", "off", "unavailable", "out of stock", "udsolgt"]);

/** A yes or no as spreadsheets hold it; null when it is neither. Blank is no. */
export function parseFlag(text: string): boolean | null {
	const word = text.trim().toLowerCase();
	if (yes.has(word)) return true;
	return no.has(word) ? false : null;
}

/** To be had or not: a yes or no, or a number of pieces. Blank is yes: nothing speaks against it. */
export function parseStock(text: string): boolean | null {
	if (text.trim() === "") return true;
	const flag = parseFlag(text);
	if (flag !== null) return flag;
	return /^-?\d{1,9}$/.test(text.trim()) ? Number(text) > 0 : null;
}
