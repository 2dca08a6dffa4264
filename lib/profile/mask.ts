/** Enough of an identifier to tell two apart, too little to write to anybody: "i…@….com", "…42". */
export function maskIdentifier(kind: "email" | "phone" | "external", text: string): string {
	if (kind !== "email") return `…${text.slice(-2)}`;
	const [name = "", host = ""] = text.split("@");
	return `${name.slice(0, 1)}…@…${host.slice(host.lastIndexOf("."))}`;
}
