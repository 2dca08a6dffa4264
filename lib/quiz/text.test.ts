import { describe, expect, test } from "vitest";
import { localText, pickLocale } from "./text";

const document = { locales: ["en", "da"] };

describe("localText", () => {
	test.each([
		[{ en: "Yes", da: "Ja" }, "da", "Ja"],
		[{ en: "Yes" }, "da", "Yes"],
		[{ en: "Yes", da: "" }, "da", "Yes"],
		[{ en: "Yes", da: "Ja" }, "de", "Yes"],
		[{ da: "Ja" }, "en", ""],
		[{ da: "Ja" }, "da", "Ja"],
		[{}, "en", ""],
	])("%j in %s is %j", (text: Record<string, string>, locale, expected) => {
		expect(localText(text, locale, document)).toBe(expected);
	});

	test("is empty in a document without locales", () =>
		expect(localText({ en: "Yes" }, "da", { locales: [] })).toBe(""));
});

describe("pickLocale", () => {
	test.each([
		[["da"], "da"],
		[["da-DK", "en"], "da"],
		[["DA"], "da"],
		[["de", "da"], "da"],
		[["de-DE"], "en"],
		[[], "en"],
		[["en-GB", "da"], "en"],
	])("of %j is %s", (wanted: string[], expected) => expect(pickLocale(document, wanted)).toBe(expected));

	test.each([
		["nn-NO", "nb"],
		["no", "nb"],
		["iw-IL", "he"],
	])("understands the code %s", (wanted, expected) => {
		expect(pickLocale({ locales: ["en", "nb", "he"] }, [wanted])).toBe(expected);
		expect(pickLocale({ locales: ["en", wanted] }, [wanted])).toBe(wanted);
	});

	test("prefers the exact region", () => {
		expect(pickLocale({ locales: ["en", "en-GB"] }, ["en-GB"])).toBe("en-GB");
		expect(pickLocale({ locales: ["en-GB"] }, ["en"])).toBe("en-GB");
	});
});
