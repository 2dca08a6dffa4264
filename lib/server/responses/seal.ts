import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { env } from "@/lib/config/env";

/** Which value it is; sealed in with it, so that a ciphertext can't be moved to another row. */
export interface SealedPlace {
	workspaceId: string;
	responseId: string;
	id: string;
}

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM under DATA_KEY: iv, tag, ciphertext. */
export function seal(text: string, place: SealedPlace): Buffer {
	const iv = randomBytes(ivLength);
	const cipher = createCipheriv("aes-256-gcm", key(), iv).setAAD(label(place));
	const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Throws when the bytes were changed, or belong to another place. */
export function unseal(bytes: Uint8Array, place: SealedPlace): string {
	const all = Buffer.from(bytes);
	const decipher = createDecipheriv("aes-256-gcm", key(), all.subarray(0, ivLength)).setAAD(label(place));
	decipher.setAuthTag(all.subarray(ivLength, ivLength + tagLength));
	return Buffer.concat([decipher.update(all.subarray(ivLength + tagLength)), decipher.final()]).toString("utf8");
}

const key = () => Buffer.from(env().DATA_KEY, "base64");
const label = ({ workspaceId, responseId, id }: SealedPlace) => Buffer.from(`${workspaceId}/${responseId}/${id}`);
