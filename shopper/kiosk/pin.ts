/** Whether it is the PIN, of which the device knows "SALT.HASH" (lib/server/devices/hash-pin.ts). */
export async function isPin(typed: string, known: string): Promise<boolean> {
	const [salt = "", hash = ""] = known.split(".");
	const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(typed), "PBKDF2", false, ["deriveBits"]);
	const how = { name: "PBKDF2", hash: "SHA-256", salt: fromHex(salt), iterations: 100_000 };
	const bits = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
	return [...bits].map((byte) => byte.toString(16).padStart(2, "0")).join("") === hash;
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(hex.length / 2);
	for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16);
	return bytes;
}

/** Wrong PINs so far, and until when none is looked at, by the device's clock. */
export interface Attempts {
	wrong: number;
	until: number;
}

/** After five in a row one waits a minute, and as long again after each further one. */
export const afterWrong = ({ wrong }: Attempts, now: number): Attempts => ({
	wrong: wrong + 1,
	until: wrong + 1 >= 5 ? now + 60_000 : 0,
});
