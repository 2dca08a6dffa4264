/** A UUIDv7: 48 bits of time, then 74 random bits. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	// A byte takes the whole number's last eight bits.
	for (let at = 5, rest = Date.now(); at >= 0; at--, rest /= 256) bytes[at] = rest;
	bytes[6] = 0x70 | ((bytes[6] as number) & 0x0f);
	bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f);
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
