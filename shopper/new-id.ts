/** A UUIDv7: 48 bits of time, then 72 random bits. */
export function newId(now: number = Date.now()): string {
	const time = now.toString(16).padStart(12, "0").replace(/.{8}/, "$&-");
	return time + "-7xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, randomDigit);
}

const randomDigit = () => ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 16).toString(16);
