import { expect, it } from "vitest";
import type { TraitRow } from "@/lib/contracts/traits";
import { bodyOf, draftOf, type OptionDraft } from "./trait-draft";

const purpose = "01900000-0000-7000-8000-000000000000";
const skin: TraitRow = {
	...{ id: purpose, key: "skin", name: { en: "Skin", da: "Hud" }, type: "set", unit: "", sensitive: true },
	options: [{ value: "dry", name: { en: "Dry" } }],
	...{ shelfLifeDays: 183, purposes: [purpose], archived: true },
};

it("gives back what it was made from", () => {
	const { id: _, ...body } = skin;
	expect(bodyOf(draftOf(skin, []))).toEqual(body);
});

it("makes keys from names, leaves out empty lines and what its type has no use for", () => {
	const draft = draftOf(null, [purpose]);
	const options: OptionDraft[] = [
		{ id: 1, value: null, name: { en: " ", da: "Tør hud" } },
		{ id: 2, value: null, name: { en: "" } },
	];
	const body = bodyOf({ ...draft, name: { en: "", da: "Hudtype" }, unit: "years", options });
	expect(body).toMatchObject({ key: "hudtype", name: { da: "Hudtype" }, unit: "", shelfLifeDays: 365 });
	expect(body?.options).toEqual([{ value: "toer-hud", name: { da: "Tør hud" } }]);
	expect(bodyOf({ ...draft, name: { en: "Age" }, type: "number", unit: "years", options })).toMatchObject({
		...{ unit: "years", options: [] },
	});
});

it.each([
	["no name", { name: {} }],
	["no option", { options: [] }],
	["an option twice", { options: [1, 2].map((id) => ({ id, value: "dry", name: { en: "Dry" } })) }],
	["no purpose", { purposes: [] }],
	["no number of days", { life: { amount: "", unit: "days" as const } }],
])("refuses %s", (_, change) => {
	expect(bodyOf({ ...draftOf(skin, []), ...change })).toBeNull();
});
