import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { canonicalJson } from "../lib/profile/canonical-json";
import { buildReceipt } from "../lib/profile/receipt";
import { runCli } from "./main";

const cwd = mkdtempSync(join(tmpdir(), "candor-receipt-"));
afterAll(() => rmSync(cwd, { recursive: true }));

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const { x = "" } = publicKey.export({ format: "jwk" });
const keys = (kid: string, x: string) => ({ keys: [{ kty: "OKP", crv: "Ed25519", kid, x }] });

const text = "Advice by mail";
const hash = createHash("sha256").update(text).digest("hex");
const receiptOf = (noticeHash: string) =>
	buildReceipt({
		...{ receiptId: "r", now: 0, profileId: "p", controller: { id: "w", name: "Nord", url: "https://nord.example" } },
		purposes: [{ id: "advice", name: "Advice", traits: [], recipients: [] }],
		events: [
			{
				...{ id: "e", at: 0, action: "granted", method: "tap", attestation: "", purposeId: "advice" },
				notice: { id: "n", locale: "en", text, hash: noticeHash },
			},
		],
	});

function signed(noticeHash = hash) {
	const receipt = receiptOf(noticeHash);
	const value = sign(null, Buffer.from(canonicalJson(receipt)), privateKey).toString("base64url");
	const keys = "https://nord.example/.well-known/candor-receipts.json";
	return { receipt, signature: { algorithm: "Ed25519", key_id: "k", public_key: x, keys, value } };
}

async function verified(file: unknown, keySet: unknown = null) {
	writeFileSync(join(cwd, "receipt.json"), typeof file === "string" ? file : JSON.stringify(file));
	writeFileSync(join(cwd, "keys.json"), JSON.stringify(keySet));
	const said: string[] = [];
	const say = (line: string) => said.push(line);
	const args = ["verify-receipt", "receipt.json", ...(keySet ? ["--keys", "keys.json"] : [])];
	const code = await runCli(args, { cwd, print: say, note: say, now: () => 0 });
	return [code, said.join("\n")] as const;
}

test("a receipt is valid as it was signed, however it is laid out", async () => {
	expect(await verified(signed(), keys("k", x))).toEqual([0, expect.stringMatching(/^Valid\. Nord, 1970-01-01/)]);
	const { receipt, signature } = signed();
	const turned = Object.fromEntries(Object.entries(receipt).reverse());
	expect((await verified(JSON.stringify({ signature, receipt: turned }, null, 4), keys("k", x)))[0]).toBe(0);
});

test("without the published keys it says what that doesn't tell", async () => {
	expect(await verified(signed())).toEqual([0, expect.stringContaining("Whether that key is theirs")]);
});

const { x: other = "" } = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" });
test.each<[string, () => unknown, unknown]>([
	["a changed word", () => JSON.parse(JSON.stringify(signed()).replace("Advice by", "All by")), keys("k", x)],
	["an event more", () => ({ ...signed(), receipt: { ...signed().receipt, consent_events: [] } }), keys("k", x)],
	["another's key", () => signed(), keys("k", other)],
	["a key that isn't published", () => signed(), keys("k2", x)],
	["a notice whose hash is another's", () => signed("00"), keys("k", x)],
])("%s makes it invalid", async (_, file, keySet) => {
	expect(await verified(file(), keySet)).toEqual([1, expect.stringMatching(/^Not valid: /)]);
});

test.each(["{", "{}"])("what is no receipt can't be told: %s", async (file) => {
	expect((await verified(file))[0]).toBe(2);
});
