import "server-only";
import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from "node:crypto";
import { env } from "@/lib/config/env";

/** DER before the 32 bytes of an Ed25519 private key (RFC 8410). */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** The installation's key for receipts, which follows from DATA_KEY: it is the same on each node, and in none of the database's dumps. */
function privateKey(): KeyObject {
	const seed = Buffer.from(hkdfSync("sha256", Buffer.from(env().DATA_KEY, "base64"), "", "receipts", 32));
	return createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: "der", type: "pkcs8" });
}

export interface PublicKey {
	/** 32 bytes, base64url. */
	x: string;
	kid: string;
}

export function publicKey(): PublicKey {
	const { x = "" } = createPublicKey(privateKey()).export({ format: "jwk" });
	return { x, kid: createHash("sha256").update(x).digest("base64url").slice(0, 16) };
}

export const signText = (text: string): string => sign(null, Buffer.from(text), privateKey()).toString("base64url");

/** The keys as they are published (RFC 7517). */
export function publicKeys(): { keys: Record<string, string>[] } {
	const { x, kid } = publicKey();
	return { keys: [{ kty: "OKP", crv: "Ed25519", use: "sig", alg: "EdDSA", kid, x }] };
}
