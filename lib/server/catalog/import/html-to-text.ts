import "server-only";

const entities: Record<string, string> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: " ",
	ndash: "–",
	mdash: "—",
	hellip: "…",
	rsquo: "’",
	lsquo: "‘",
	rdquo: "”",
	ldquo: "“",
	bull: "•",
	deg: "°",
	reg: "®",
	trade: "™",
	copy: "©",
	aring: "å",
	Aring: "Å",
	aelig: "æ",
	AElig: "Æ",
	oslash: "ø",
	Oslash: "Ø",
	eacute: "é",
	egrave: "è",
	auml: "ä",
	ouml: "ö",
	uuml: "ü",
	szlig: "ß",
};

/** The readable text of a shop's HTML description. The outcome is text and is only ever shown as text. */
export function htmlToText(html: string): string {
	if (!/[<&]/.test(html)) return html;
	const text = html
		.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, " ")
		.replace(/<!--[\s\S]*?-->/g, " ")
		.replace(/\s+/g, " ")
		.replace(/<br\s*\/?>/gi, "\n")
		.replace(/<li\b[^>]*>/gi, "\n• ")
		.replace(/<\/(?:p|div|h[1-6]|ul|ol|li|tr|table|section|blockquote)\s*>/gi, "\n")
		.replace(/<\/?[a-z][^>]*>/gi, "");
	return decodeEntities(text)
		.replace(/[^\S\n]+/g, " ")
		.replace(/ ?\n ?/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.replace(/\n(?=\n• )/g, "")
		.trim();
}

function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
		if (name) return entities[name] ?? entities[name.toLowerCase()] ?? whole;
		const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
		return code > 31 && code < 0x11_0000 && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ";
	});
}
