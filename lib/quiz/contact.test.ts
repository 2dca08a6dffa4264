import { describe, expect, test } from "vitest";
import { readContact, writeContact } from "./contact";

describe("a contact form's text", () => {
	test("holds the filled fields, without blanks around them, in the form's order", () => {
		const text = writeContact(["name", "email", "phone"], { phone: " 12 34 56 78 ", name: "Ida", email: "  " });
		expect(text).toBe('{"name":"Ida","phone":"12 34 56 78"}');
		expect(readContact(text)).toEqual({ name: "Ida", phone: "12 34 56 78" });
	});

	test("is empty when nothing is filled in, or the form doesn't ask for it", () => {
		expect(writeContact(["name"], { name: " ", email: "ida@example.com" })).toBe("");
	});

	test.each(["", "Ida", "null", "[]", "1", '{"name":1}', '{"age":"7"}', '{"__proto__":"x"}', '{"name":"Ida"'])(
		"%j is none",
		(text) => expect(readContact(text)).toBeNull(),
	);
});
