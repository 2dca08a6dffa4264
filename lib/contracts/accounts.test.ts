import { expect, test } from "vitest";
import { credentials, emailField, newInvite, newWorkspace, profileChange, slugField } from "./accounts";

test.each(["Nord\nBcc: all@example.com", "Nord\r\nSubject: x", "Nord\u0000", "Nord\u0085x"])(
	"a name is one line, as it stands in mails: %j",
	(name) => {
		expect(newWorkspace.safeParse({ name }).success).toBe(false);
		expect(profileChange.safeParse({ name }).success).toBe(false);
	},
);

test.each([
	"a@example.com\nBcc: b@example.com",
	"a@example.com, b@example.com",
	"<a@example.com>",
	"a@example.com\r\n\r\nHello",
])("an address is one address: %j", (email) => {
	expect(emailField.safeParse(email).success).toBe(false);
	expect(newInvite.safeParse({ email, role: "viewer" }).success).toBe(false);
});

test("an address is the same however it is typed", () => {
	expect(emailField.parse("  Mette@Example.COM ")).toBe("mette@example.com");
	expect(credentials.parse({ email: "Mette@Example.com", password: "x" }).email).toBe("mette@example.com");
});

test.each(["", "a", "-ab", "ab-", "a--b", "Ab", "a/b", "æb", "x".repeat(49)])("%j is no part of an address", (slug) => {
	expect(slugField.safeParse(slug).success).toBe(false);
});
