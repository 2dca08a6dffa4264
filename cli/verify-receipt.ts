import { createHash, createPublicKey, verify } from "node:crypto";
import { parseArgs } from "node:util";
import { z } from "zod";
import { canonicalJson } from "@/lib/profile/canonical-json";
import { usage } from "./options";
import { readBytes } from "./read-bytes";
import { Unusable } from "./unusable";

const receiptFile = z.object({
	receipt: z.object({
		receipt_metadata: z.object({ issued_at: z.string() }),
		party_identification: z.array(z.object({ party_name: z.string() })).min(1),
		consent_events: z.array(z.object({ privacy_notice: z.object({ text: z.string(), hash: z.string() }) })),
	}),
	signature: z.object({
		algorithm: z.literal("Ed25519"),
		key_id: z.string(),
		public_key: z.string(),
		keys: z.string(),
		value: z.string(),
	}),
});
const keySet = z.object({ keys: z.array(z.object({ kid: z.string(), x: z.string() })) });

interface Verdict {
	valid: boolean;
	text: string;
}

/** `verify-receipt FILE [--keys FILE]`. Throws Unusable with a sentence. */
export function runVerifyReceipt(args: readonly string[], cwd: string): Verdict {
	const { positionals, values } = parse(args);
	const [file, ...more] = positionals;
	if (!file || more.length > 0) throw new Unusable(`verify-receipt takes one file.\n\n${usage}`);
	return verifyReceipt(file, values.keys ?? null, cwd);
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options: { keys: { type: "string" } } });
	} catch (error) {
		throw new Unusable(`${error instanceof Error ? error.message : error}\n\n${usage}`);
	}
}

function verifyReceipt(file: string, keysFile: string | null, cwd: string): Verdict {
	const text = readBytes(cwd, file).toString("utf8");
	return verifyReceiptText(text, keysFile === null ? null : readBytes(cwd, keysFile).toString("utf8"));
}

/**
 * Whether a receipt is as it was signed, without a network. `keys`: the published ones, saved before; without them the
 * receipt's own key is taken, which shows that nothing was changed, and not by whom it was signed.
 */
function verifyReceiptText(text: string, keys: string | null): Verdict {
	const whole = readJson(text);
	const read = receiptFile.safeParse(whole);
	if (!read.success) throw new Unusable("That is no signed receipt.");
	const { receipt, signature } = read.data;
	const known = keys === null ? null : readKeys(keys);
	const key = known ? known.find(({ kid }) => kid === signature.key_id)?.x : signature.public_key;
	if (key === undefined) return notValid(`the key ${signature.key_id} is not among those given`);
	// As it lies in the file, with what this version doesn't know of.
	const signed = canonicalJson((whole as { receipt: unknown }).receipt);
	if (!isSigned(signed, key, signature.value)) return notValid("the receipt was changed, or signed with another key");
	const altered = receipt.consent_events.some(({ privacy_notice: { text, hash } }) => sha256(text) !== hash);
	if (altered) return notValid("the hash of a notice is not that of its text");
	const [{ party_name: party } = { party_name: "" }] = receipt.party_identification;
	const { issued_at: at } = receipt.receipt_metadata;
	const about = `Valid. ${party}, ${at}, ${receipt.consent_events.length} events, key ${signature.key_id}.`;
	const ask = `Whether that key is theirs: compare it with ${signature.keys}, or give --keys.`;
	return { valid: true, text: known ? about : `${about}\n${ask}` };
}

const notValid = (why: string): Verdict => ({ valid: false, text: `Not valid: ${why}.` });

function isSigned(text: string, x: string, value: string): boolean {
	try {
		const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
		return verify(null, Buffer.from(text), key, Buffer.from(value, "base64url"));
	} catch {
		return false;
	}
}

function readKeys(text: string) {
	const read = keySet.safeParse(readJson(text));
	if (!read.success) throw new Unusable("That is no set of keys.");
	return read.data.keys;
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Unusable("That is not JSON.");
	}
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
