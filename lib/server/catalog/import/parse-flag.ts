import "server-only";

const yes = new Set(["1", "true", "yes", "y", "x", "✓", "ja", "sand", "t", "on", "available", "in stock", "på lager"]);
const no = new Set(["", "0", "false", "no", "n", "nej", "falsk", "f", "off", "unavailable", "out of stock", "udsolgt"]);

/** A yes or no as spreadsheets hold it; null when it is neither. Blank is no. */
export function parseFlag(text: string): boolean | null {
	const word = text.trim().toLowerCase();
	if (yes.has(word)) return true;
	return no.has(word) ? false : null;
}
