import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json";
import { buildReceipt, type ReceiptSource } from "./receipt";

const notice = { id: "n", locale: "en", text: "Advice by mail", hash: "00" };
const event = { action: "granted", method: "tap", attestation: "", purposeId: "advice", notice } as const;
const source: ReceiptSource = {
	...{ receiptId: "r", now: Date.UTC(2026, 2, 3), profileId: "p" },
	controller: { id: "w", name: "Nord", url: "https://nord.example" },
	purposes: [
		{
			...{ id: "advice", name: "Advice", recipients: [] },
			traits: [{ pii_attribute: "skin", pii_type: "choice", special_category: false, retention_days: 30 }],
		},
		{ id: "news", name: "News", traits: [], recipients: [] },
	],
	events: [
		{ ...event, id: "2", at: Date.UTC(2026, 2, 2), action: "withdrawn", method: "page" },
		{ ...event, id: "1", at: Date.UTC(2026, 2, 1) },
	],
};

describe("a receipt", () => {
	const receipt = buildReceipt(source);

	test("says what holds for each purpose that was asked for, and of no other", () => {
		expect(receipt.pii_processing.map(({ purpose, state }) => [purpose, state])).toEqual([["Advice", "withdrawn"]]);
	});

	test("lists what was said in its order, with the exact text", () => {
		expect(receipt.consent_events.map(({ event_time, event_type }) => [event_time, event_type])).toEqual([
			["2026-03-01T00:00:00.000Z", "granted"],
			["2026-03-02T00:00:00.000Z", "withdrawn"],
		]);
		expect(receipt.consent_events[0]?.privacy_notice).toEqual({
			...{ notice_id: "n", language: "en", text: "Advice by mail", hash: "00" },
		});
	});

	test("names who answers for it, and the person by an id alone", () => {
		expect(receipt.party_identification).toMatchObject([{ party_name: "Nord", party_role: "PII controller" }]);
		expect(receipt.record_metadata.pii_principal_id).toBe("p");
	});
});

test.each<[unknown, string]>([
	[{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
	[{ a: { d: "é", c: "\n" } }, '{"a":{"c":"\\n","d":"é"}}'],
	[[], "[]"],
])("%j is signed as %s", (value, text) => {
	expect(canonicalJson(value)).toBe(text);
});
