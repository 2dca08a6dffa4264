import { describe, expect, it } from "vitest";
import { currentValue } from "./current-value";
import { fitTrait } from "./fit-trait";
import { isFresh, staleAt } from "./freshness";
import { givenFor, mayKeep, obstacle } from "./may-use";
import { grantedPurposes, standings } from "./standing";
import type { ConsentAction, ConsentLine, TraitSource } from "./types";

const line = (id: string, purpose: string, action: ConsentAction, at: number): ConsentLine => ({
	...{ id, purpose, action, at },
});

describe("what holds of a person's consents", () => {
	it("is the last line of each purpose, in whatever order they come", () => {
		const lines = [line("b", "news", "withdrawn", 2), line("a", "news", "granted", 1), line("c", "care", "granted", 1)];
		for (const ordered of [lines, lines.toReversed()]) expect([...grantedPurposes(ordered)]).toEqual(["care"]);
	});

	it("is decided by id at the same moment", () => {
		expect([...grantedPurposes([line("b", "news", "withdrawn", 1), line("a", "news", "granted", 1)])]).toEqual([]);
	});

	it("waits for a confirmation, and isn't taken away by asking again", () => {
		expect([...grantedPurposes([line("a", "news", "requested", 1)])]).toEqual([]);
		const again = [line("a", "news", "granted", 1), line("b", "news", "requested", 2)];
		expect(standings(again).get("news")).toEqual({ action: "granted", since: 1, line: "a" });
		const anew = [...again, line("c", "news", "withdrawn", 3), line("d", "news", "requested", 4)];
		expect(standings(anew).get("news")?.action).toBe("requested");
	});
});

describe("which of several values counts", () => {
	const value = (id: string, source: TraitSource, at: number) => ({ id, source, at });

	it.each([
		["the newer of two words", [value("a", "quiz", 1), value("b", "person", 2)], "b"],
		["a word before a newer guess", [value("a", "quiz", 1), value("b", "inferred", 2)], "a"],
		["a person's own word before a newer file", [value("a", "quiz", 1), value("b", "import", 2)], "a"],
		["a member's word before a newer file", [value("a", "staff", 1), value("b", "import", 2)], "a"],
		["a file before a newer guess", [value("a", "import", 1), value("b", "inferred", 2)], "a"],
		["the newer of two files", [value("a", "import", 1), value("b", "import", 2)], "b"],
		["the newer guess", [value("a", "inferred", 1), value("b", "inferred", 2)], "b"],
		["the greater id of the same moment", [value("b", "quiz", 1), value("a", "person", 1)], "b"],
	])("is %s", (_, values, id) => {
		for (const ordered of [values, values.toReversed()]) expect(currentValue(ordered)?.id).toBe(id);
	});

	it("is none without any", () => expect(currentValue([])).toBeNull());
});

describe("freshness", () => {
	it("ends with the shelf life, to the millisecond", () => {
		const until = staleAt(1_000, 2);
		expect(until).toBe(1_000 + 2 * 86_400_000);
		expect(isFresh({ staleAt: until }, (until ?? 0) - 1)).toBe(true);
		expect(isFresh({ staleAt: until }, until ?? 0)).toBe(false);
	});

	it("never ends without one", () => expect(isFresh({ staleAt: staleAt(0, null) }, Number.MAX_VALUE)).toBe(true));
});

describe("the purpose check", () => {
	const person = { granted: new Set(["news", "care"]), restricted: false };
	const value = { purposes: ["care"], staleAt: 10 };

	it.each([
		["lets a fresh value through for a purpose of both", person, value, "care", 9, null],
		["asks for consent", { ...person, granted: new Set<string>() }, value, "care", 9, "no-consent"],
		["keeps a value to what it was given for", person, value, "news", 9, "other-purpose"],
		["stops at stale values", person, value, "care", 10, "stale"],
		["stops at restriction before all else", { ...person, restricted: true }, value, "news", 99, "restricted"],
		["asks about the person alone", person, null, "news", 99, null],
	])("%s", (_, who, what, purpose, now, found) => {
		expect(obstacle(who, what, purpose, now)).toBe(found);
	});

	it("keeps a sensitive value to what was agreed to when it was given, whatever is agreed to later", () => {
		const trait = { sensitive: true, purposes: ["news", "care", "other"] };
		const said = { purposes: givenFor(trait, new Set(["care", "else"])), staleAt: null };
		expect(said.purposes).toEqual(["care"]);
		expect(obstacle(person, said, "care", 0)).toBeNull();
		expect(obstacle(person, said, "news", 0)).toBe("other-purpose");
		expect(givenFor({ ...trait, sensitive: false }, new Set(["care"]))).toEqual(trait.purposes);
	});

	it("lets be kept what one purpose at least was agreed to for", () => {
		expect(mayKeep({ purposes: ["care", "other"] }, new Set(["care"]))).toBe(true);
		expect(mayKeep({ purposes: ["care"] }, new Set(["news"]))).toBe(false);
		expect(mayKeep({ purposes: [] }, new Set(["news"]))).toBe(false);
	});
});

describe("bringing what is said into a trait's type", () => {
	const options = ["dry", "oily"].map((value) => ({ value, name: { en: value } }));

	it.each([
		["choice", ["dry"], "dry"],
		["choice", ["dry", "oily"], "oily"],
		["choice", ["wet"], null],
		["set", ["oily", "dry", "oily"], ["dry", "oily"]],
		["set", ["dry", "wet"], null],
		["number", ["34"], 34],
		["number", [true], null],
		["number", [""], null],
		["date", [20_000.5], null],
		["date", [20_000], 20_000],
		["bool", ["Yes"], true],
		["bool", [0], false],
		["bool", ["maybe"], null],
		["text", ["  two words "], "two words"],
		["text", [" "], null],
		["text", ["x".repeat(501)], null],
		["text", [], null],
	] as const)("%s %j is %j", (type, said, value) => {
		expect(fitTrait({ type, options }, said)).toEqual(value);
	});
});
