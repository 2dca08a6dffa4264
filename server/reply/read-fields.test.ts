import { expect, test } from "vitest";
import { readFields } from "./read-fields";

test.each([
	["a=b%00c&%00d=e", "a=bc&d=e"],
	["a=b\0c", "a=bc"],
	// What is left when the first is taken out isn't another.
	["a=%%0000", "a=%2500"],
	["a=1&a=2&b=%E0%A4%A", "a=1&a=2&b=%EF%BF%BD%25A"],
])("of %j is read %j", (text, read) => {
	expect(readFields(text).toString()).toBe(read);
});
