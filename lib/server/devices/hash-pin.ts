import "server-only";
import { pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";

/** As browsers work it out as well (shopper/kiosk/pin.ts): the device checks its PIN without a network. */
export async function hashPin(pin: string): Promise<string> {
	const salt = randomBytes(16);
	const hash = await promisify(pbkdf2)(pin, salt, 100_000, 32, "sha256");
	return `${salt.toString("hex")}.${hash.toString("hex")}`;
}
