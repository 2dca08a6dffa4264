const spelled: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ß: "ss", œ: "oe", đ: "d", ł: "l" };

/** A name as part of an address: "Nørd & Søn" → "noerd-soen". Never empty. */
export function slugify(name: string): string {
	const plain = name
		.toLowerCase()
		.replace(/[æøåßœđł]/g, (letter) => spelled[letter] ?? "")
		.normalize("NFKD")
		.replace(/\p{Mark}/gu, "")
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, 40)
		.replace(/^-+|-+$/g, "");
	return plain.length < 2 ? `workspace${plain && `-${plain}`}` : plain;
}
