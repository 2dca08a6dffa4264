import "server-only";
import { randomInt } from "node:crypto";

/** Digits and small letters without those that are taken for another (0 o, 1 i l, u v). */
const alphabet = "23456789abcdefghjkmnpqrstwxyz";
const length = 8;

/** A short code for a campaign link: about 39 bits, easy to read aloud. */
export function shortCode(): string {
	return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}
