import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM: iv, tag, ciphertext. `place` says whose it is and is sealed in with it, so that it can't be moved to another row. */
export function sealWith(key: Uint8Array, content: string | Uint8Array, place: string): Buffer {
	const iv = randomBytes(ivLength);
	const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(place));
	const body = Buffer.concat([cipher.update(Buffer.from(content)), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Throws when the bytes were changed, belong to another place, or were sealed with another key. */
export function unsealWith(key: Uint8Array, bytes: Uint8Array, place: string): Buffer {
	const all = Buffer.from(bytes);
	const decipher = createDecipheriv("aes-256-gcm", key, all.subarray(0, ivLength)).setAAD(Buffer.from(place));
	decipher.setAuthTag(all.subarray(ivLength, ivLength + tagLength));
	return Buffer.concat([decipher.update(all.subarray(ivLength + tagLength)), decipher.final()]);
}
