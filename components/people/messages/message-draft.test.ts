import { expect, test } from "vitest";
import type { SegmentWords } from "@/lib/contracts/segments";
import { triggerKinds } from "@/lib/profile/message";
import { firstTexts } from "./first-texts";
import { newMessage, toBody, withKind, withPurpose } from "./message-draft";

const purpose = "01900000-0000-7000-8000-000000000001";
const trait = "01900000-0000-7000-8000-000000000002";
const words = { traits: [{ id: trait, purposes: [purpose] }] } as unknown as SegmentWords;

test.each(triggerKinds)("a new message of the kind %s has only words that something is filled in for", (kind) => {
	const draft = { ...newMessage(kind, "Name"), purpose };
	const { trigger } = draft;
	const chosen =
		trigger.kind === "stale"
			? { ...trigger, traits: [trait] }
			: trigger.kind === "date"
				? { ...trigger, trait }
				: trigger;
	expect(toBody({ ...draft, trigger: chosen })).toMatchObject({ active: false, texts: firstTexts[kind] });
});

test("of another kind it says what that begins with, unless somebody has written in it", () => {
	const draft = newMessage("stale", "Name");
	expect(withKind(draft, "order").texts).toEqual(firstTexts.order);
	const written = { ...draft, texts: { en: { subject: "Mine", text: "Mine" } } };
	expect(withKind(written, "order").texts).toEqual(written.texts);
	expect(withKind(draft, "wish")).toMatchObject({ trigger: { kind: "wish" }, everyDays: 1 });
});

test("of another purpose, traits that may not be used for it are left out", () => {
	const draft = { ...newMessage("stale", "Name"), trigger: { kind: "stale" as const, traits: [trait], days: 1 } };
	expect(withPurpose(draft, purpose, words).trigger).toEqual(draft.trigger);
	expect(withPurpose(draft, "other", words).trigger).toMatchObject({ traits: [] });
	const date = { ...newMessage("date", "Name"), trigger: { kind: "date" as const, trait, days: 1 } };
	expect(withPurpose(date, "other", words).trigger).toMatchObject({ trait: "" });
});

test("isn't complete with a number that is none, a strange word or half a language, and leaves out an empty one", () => {
	const draft = { ...newMessage("order", "Name"), purpose };
	const { en } = firstTexts.order;
	expect(toBody({ ...draft, everyDays: Number.NaN })).toBeNull();
	expect(toBody({ ...draft, texts: { en: { subject: "{date}", text: "x" } } })).toBeNull();
	expect(toBody({ ...draft, texts: { en, da: { subject: "Kun det", text: "" } } })).toBeNull();
	expect(toBody({ ...draft, texts: { en, fi: { subject: "", text: " " } } })?.texts).toEqual({ en });
	expect(toBody({ ...draft, purpose: null })).toBeNull();
});
