import { beforeAll, describe, expect, it } from "vitest";
import type { AppError } from "@/lib/contracts/errors";
import { newScreen } from "@/lib/quiz/new-document";
import type { Scope } from "@/lib/server/auth/scope";
import { makeScope } from "@/lib/server/catalog/testing/scope";
import { newId } from "@/lib/server/new-id";
import { createQuiz } from "./create-quiz";
import { getQuiz } from "./get-quiz";
import { saveDraft } from "./save-draft";

let scope: Scope;
let quiz: string;
const rename = (en: string) => [{ op: "set" as const, node: null, key: "title", value: { en } }];
const refusal = async (work: Promise<unknown>) => work.then(() => null).catch((error: unknown) => error as AppError);

beforeAll(async () => {
	scope = await makeScope();
	quiz = (await createQuiz(scope, { name: "Skin", from: "blank" })).id;
});

describe("saveDraft", () => {
	it("folds the patches onto the draft and gives the next revision", async () => {
		const screen = newScreen(newId);
		const insert = { op: "insert" as const, parent: null, list: "screens" as const, index: 1, value: screen };
		expect(await saveDraft(scope, quiz, { base: 0, patches: [...rename("Mine"), insert] })).toEqual({ revision: 1 });
		const { draft, revision } = await getQuiz(scope, quiz);
		expect(revision).toBe(1);
		expect(draft.title).toEqual({ en: "Mine" });
		expect(draft.screens[1]).toEqual(screen);
	});

	it("refuses a stale base, names the present revision and changes nothing", async () => {
		const error = await refusal(saveDraft(scope, quiz, { base: 0, patches: rename("Theirs") }));
		expect(error?.code).toBe("stale-revision");
		expect(error?.issues).toEqual([{ path: "revision", message: "1" }]);
		expect((await getQuiz(scope, quiz)).draft.title).toEqual({ en: "Mine" });
	});

	it("lets only one of two at the same time through", async () => {
		const { revision } = await getQuiz(scope, quiz);
		const both = ["A", "B"].map((name) => refusal(saveDraft(scope, quiz, { base: revision, patches: rename(name) })));
		const codes = (await Promise.all(both)).map((error) => error?.code ?? "saved");
		expect(codes.toSorted()).toEqual(["saved", "stale-revision"]);
		expect((await getQuiz(scope, quiz)).revision).toBe(revision + 1);
	});

	it.each([
		["a patch for a node that isn't there", [{ op: "remove" as const, node: "nowhere" }]],
		["a patch that makes no document", [{ op: "set" as const, node: null, key: "locales", value: [] }]],
		["a script as a picture", [{ op: "set" as const, node: null, key: "theme", value: { logoUrl: "javascript:x" } }]],
	])("refuses %s and changes nothing", async (_, patches) => {
		const before = await getQuiz(scope, quiz);
		const error = await refusal(saveDraft(scope, quiz, { base: before.revision, patches }));
		expect(error?.code).toBe("invalid-input");
		expect(await getQuiz(scope, quiz)).toEqual(before);
	});

	it("refuses a document beyond the limit", async () => {
		const { revision } = await getQuiz(scope, quiz);
		const wordy = () => ({ ...newScreen(newId), blocks: texts() });
		const texts = () =>
			Array.from({ length: 50 }, () => {
				const id = newId();
				const body = { en: "x".repeat(5000) };
				return { id, lineage: id, kind: "text" as const, heading: {}, body, imageUrl: null };
			});
		const patches = Array.from({ length: 5 }, () => ({
			op: "insert" as const,
			parent: null,
			list: "screens" as const,
			index: 0,
			value: wordy(),
		}));
		expect((await refusal(saveDraft(scope, quiz, { base: revision, patches })))?.code).toBe("too-large");
	});

	it("refuses a stranger, also one who knows the id, and a viewer", async () => {
		const { revision } = await getQuiz(scope, quiz);
		const request = { base: revision, patches: rename("Stolen") };
		expect((await refusal(saveDraft(await makeScope(), quiz, request)))?.code).toBe("not-found");
		expect((await refusal(saveDraft({ ...scope, role: "viewer" }, quiz, request)))?.code).toBe("forbidden");
	});
});
