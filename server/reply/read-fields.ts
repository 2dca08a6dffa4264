/** A text without what the database doesn't take: NUL goes, half a character becomes the sign for one that can't be read. */
export const storable = (text: string): string => text.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\ufffd");

/** The fields of an address or a form, as far as they can be stored: whoever sends what can't be loses that sign alone. */
export function readFields(text: string): URLSearchParams {
	const fields = new URLSearchParams(text);
	if (!/%00|\0/.test(text)) return fields;
	return new URLSearchParams([...fields].map(([name, value]) => [storable(name), storable(value)]));
}
