import { beforeEach, describe, expect, test } from "vitest";
import type { TraitBody } from "@/lib/contracts/traits";
import { choice, makeQuiz, multiple, screens } from "@/lib/quiz/testing/make-quiz";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { type NewValue, recordValues } from "@/lib/server/people/record-values";
import { addMember, makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { listTraits } from "./list-traits";
import { saveTrait } from "./save-trait";
import { traitUses } from "./trait-uses";

const at = new Date("2026-03-02T09:00:00Z");
const days = (n: number) => new Date(at.getTime() + n * 86_400_000);

let workspace: TestWorkspace;
let purpose: string;
let body: TraitBody;
beforeEach(async () => {
	workspace = await makeWorkspace();
	purpose = (await db().purpose.findFirstOrThrow({ where: { workspaceId: workspace.id } })).id;
	body = {
		...{ key: "skin", name: { en: "Skin" }, type: "set", unit: "", sensitive: false, shelfLifeDays: 30 },
		options: ["dry", "oily"].map((value) => ({ value, name: { en: value } })),
		...{ purposes: [purpose], archived: false },
	};
});

const save = (id: string | null, change: Partial<TraitBody> = {}) =>
	saveTrait(workspace.scope, id, { ...body, ...change });
const refused = (path: string, message: string) => ({ code: "conflict", issues: [{ path, message }] });

async function keep(traitId: string): Promise<string> {
	const place = { workspaceId: workspace.id, profileId: newId() };
	const dates = { createdAt: at, seenAt: at };
	await db().profile.create({
		data: { workspaceId: place.workspaceId, id: place.profileId, key: Buffer.of(), ...dates },
	});
	const value: NewValue = { trait: { id: traitId }, value: ["dry"], source: "staff", purposes: [purpose], at };
	await transaction((tx) => recordValues(tx, place, [value]));
	return place.profileId;
}

/** Its draft says something of the skin. */
async function addQuiz(): Promise<void> {
	const said = { id: "e", kind: "trait", attribute: "skin", value: "dry" } as const;
	const draft = toJson(makeQuiz({ screens: screens(multiple("q", [choice("a", said), choice("b")])) }));
	await db().quiz.create({ data: { workspaceId: workspace.id, id: newId(), name: "Quiz", slug: newId(), draft } });
}

const staleAt = async () => (await db().traitValue.findFirstOrThrow({ where: { workspaceId: workspace.id } })).staleAt;

describe("the dictionary", () => {
	test("keeps its order, and says of whom and by which quizzes each trait is known", async () => {
		const id = await save(null);
		await save(null, { key: "age", type: "number", unit: "years", options: [] });
		await addQuiz();
		await keep(id);
		expect((await listTraits(workspace.scope)).map(({ key }) => key)).toEqual(["skin", "age"]);
		const uses = await traitUses(workspace.scope, days(30));
		expect(uses[id]).toMatchObject({ people: 1, stale: 1, kept: true, quizzes: [{ name: "Quiz" }] });
		expect((await traitUses(workspace.scope, days(29)))[id]?.stale).toBe(0);
	});

	test("is the editors'", async () => {
		const viewer = await addMember(workspace, "viewer");
		await expect(saveTrait(viewer.scope, null, body)).rejects.toMatchObject({ code: "forbidden" });
	});

	test("of another workspace is out of reach, and so are its purposes", async () => {
		const id = await save(null);
		const stranger = await makeWorkspace("Vest");
		const own = (await db().purpose.findFirstOrThrow({ where: { workspaceId: stranger.id } })).id;
		const change = { ...body, purposes: [own] };
		await expect(saveTrait(stranger.scope, id, change)).rejects.toMatchObject({ code: "not-found" });
		await expect(saveTrait(stranger.scope, null, body)).rejects.toMatchObject({ code: "not-found" });
		expect(await listTraits(stranger.scope)).toEqual([]);
	});
});

describe("a trait's key and type", () => {
	test("may change while nothing knows them", async () => {
		const id = await save(null);
		await save(id, { key: "hair", type: "text", options: [] });
		expect(await listTraits(workspace.scope)).toMatchObject([{ key: "hair", type: "text", options: [] }]);
	});

	test("are two traits' own", async () => {
		await save(null);
		await expect(save(null)).rejects.toMatchObject(refused("key", "taken"));
	});

	test("stay once a value is kept", async () => {
		const id = await save(null);
		await keep(id);
		await expect(save(id, { key: "hair" })).rejects.toMatchObject(refused("key", "used"));
		await expect(save(id, { type: "choice" })).rejects.toMatchObject(refused("type", "used"));
	});

	test("and the key once a quiz names it", async () => {
		const id = await save(null);
		await addQuiz();
		await expect(save(id, { key: "hair" })).rejects.toMatchObject(refused("key", "used"));
		await save(id, { type: "text", options: [] });
	});
});

describe("what people have", () => {
	test("keeps its options, and lets the others go", async () => {
		const id = await save(null);
		await keep(id);
		const [dry, oily] = body.options;
		await expect(save(id, { options: oily ? [oily] : [] })).rejects.toMatchObject(refused("options", "dry"));
		await save(id, { options: dry ? [dry] : [] });
		expect((await listTraits(workspace.scope))[0]?.options).toEqual([dry]);
	});

	test("goes stale by the shelf life of now", async () => {
		const id = await save(null);
		await keep(id);
		expect(await staleAt()).toEqual(days(30));
		await save(id, { shelfLifeDays: 200 });
		expect(await staleAt()).toEqual(days(200));
		await save(id, { shelfLifeDays: null });
		expect(await staleAt()).toBeNull();
	});

	test("keeps the purposes that it was given for", async () => {
		const id = await save(null);
		await keep(id);
		const other = await db().purpose.findFirstOrThrow({ where: { workspaceId: workspace.id, id: { not: purpose } } });
		await save(id, { purposes: [other.id] });
		expect((await db().traitValue.findFirstOrThrow({ where: { workspaceId: workspace.id } })).purposes).toEqual([
			purpose,
		]);
	});
});
