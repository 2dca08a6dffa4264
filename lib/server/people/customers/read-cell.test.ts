import { expect, test } from "vitest";
import type { TraitType } from "@/lib/profile/types";
import type { CustomerWords, KnownTrait } from "./customer-words";
import { guessColumns } from "./guess-columns";
import { readTraitCell } from "./read-cell";

const options = [
	{ value: "dry", name: { en: "Dry", da: "Tør" } },
	{ value: "oily", name: { en: "Oily, all over", da: "Fedtet" } },
];
const trait = (type: TraitType): KnownTrait => ({
	...{ id: "t1", key: "skin_type", name: { en: "Skin type", da: "Hudtype" }, type, purposes: [] },
	options: type === "choice" || type === "set" ? options : [],
});

test.each<[TraitType, string, unknown]>([
	["choice", "DRY", "dry"],
	["choice", "tør", "dry"],
	["choice", "wet", null],
	["set", "Tør; fedtet", ["dry", "oily"]],
	["set", "Oily, all over", ["oily"]],
	["set", "dry, wet", null],
	["number", "1.234,5", 1234.5],
	["number", "many", null],
	["bool", "Ja", true],
	["bool", "n", false],
	["bool", "perhaps", null],
	["date", "31.5.1964", -2041],
	["date", "1970-01-02", 1],
	["date", "31.31.1964", null],
	["text", "As it stands", "As it stands"],
])("%s %s is %j", (type, text, value) => {
	expect(readTraitCell(trait(type), text, ",")).toEqual(value);
});

test("columns are guessed by their names, each thing once, and no consent ever", () => {
	const words: Pick<CustomerWords, "traits"> = { traits: new Map([["t1", trait("choice")]]) };
	const headers = ["E-mail", "Mail", "Hudtype", "skin-type", "Kundenr.", "Newsletter", ""];
	expect(guessColumns(headers, words)).toEqual([
		{ kind: "field", field: "email" },
		{ kind: "ignore" },
		{ kind: "trait", trait: "t1" },
		{ kind: "ignore" },
		{ kind: "field", field: "external" },
		{ kind: "ignore" },
		{ kind: "ignore" },
	]);
});
