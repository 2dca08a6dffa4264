const letters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ß: "ss", đ: "d", ł: "l", þ: "th", ð: "d" };

/** "Skin type" → "skin-type": how attributes and collections are named. Never empty; the same in browser and server. */
export function makeKey(label: string): string {
	const plain = label
		.toLowerCase()
		.replace(/[æøåßđłþð]/g, (letter) => letters[letter] ?? letter)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 64)
		.replace(/-+$/, "");
	// A label in another script has no such letters, and some names every object has: a hash is as stable.
	if (plain && !(plain in {})) return plain;
	return `x-${hash(label).slice(-12)}`;
}

/** FNV-1a twice over UTF-16 units, from two starts: 64 bits as 16 hexadecimal digits. Not for secrets. */
const hash = (text: string): string => fnv(text, 0x811c9dc5) + fnv(text, 0x01000193);

function fnv(text: string, start: number): string {
	let state = start;
	for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
	return (state >>> 0).toString(16).padStart(8, "0");
}
