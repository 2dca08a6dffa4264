import { beforeAll, describe, expect, it } from "vitest";
import { expected } from "@/lib/quiz/testing/golden/expected";
import { quiz as document } from "@/lib/quiz/testing/golden/quiz";
import { sequences } from "@/lib/quiz/testing/golden/sequences";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { eraseResponse } from "@/lib/server/responses/erase-response";
import { getResponse } from "./get-response";
import { arriveGolden } from "./testing/arrive-golden";

let golden: Awaited<ReturnType<typeof arriveGolden>>;
beforeAll(async () => {
	golden = await arriveGolden();
});
const read = (id: string, scope = golden.scope) => getResponse(scope, golden.quizId, id);
const screenName = (id: string) => document.screens.find((screen) => screen.id === id)?.name;

describe.each(sequences.map((sequence, at) => ({ ...sequence, want: expected[at] })))(
	"response $no: $name",
	(sequence) => {
		const { want, responseId } = sequence;
		it("tells path, answers, result and trace", async () => {
			const detail = await read(responseId);
			expect(detail.path.map(({ name }) => name)).toEqual(want?.path.map(screenName));
			const onPath = detail.answers.filter(({ offPath, status }) => !offPath && status !== "notVisited");
			expect(new Set(onPath.map(({ question }) => question))).toEqual(new Set(Object.keys(want?.answers ?? {})));
			expect(
				detail.result?.slots.map(({ items }) => items.map(({ by, score, match }) => ({ by, score, match }))),
			).toEqual(want?.result?.slots.map(({ items }) => items.map(({ by, score, match }) => ({ by, score, match }))));
			expect(detail.result?.vetoes.map(({ kind, count }) => [kind, count])).toEqual(
				want?.result?.vetoes.map(({ cause, count }) => [cause.kind, count]),
			);
			for (const reason of detail.result?.slots.flatMap(({ items }) => items.flatMap(({ reasons }) => reasons)) ?? []) {
				expect(reason.points).toBeGreaterThan(0);
				expect(reason.question.da).not.toBe("");
				expect(reason.choice?.en).not.toBe("");
			}
		});

		it("repeats what the person reads of each product, in the response's language", async () => {
			const { result, row } = await read(responseId);
			const because = row.locale === "da" ? /^Fordi du svarede »/ : /^Because you said “/;
			expect(result?.locale ?? row.locale).toBe(row.locale);
			for (const { reasons, sentences } of result?.slots.flatMap(({ items }) => items) ?? []) {
				const said = sentences.filter((sentence) => because.test(sentence));
				expect(said.length > 0).toBe(reasons.length > 0);
			}
		});
	},
);

describe("personal values", () => {
	const typed = () => {
		const found = sequences.find(({ personal }) => personal.length > 0);
		if (!found) throw new Error("no golden run holds anything personal");
		return found;
	};

	it("are read by owners, which leaves an audit line", async () => {
		const { responseId, personal } = typed();
		const { answers, erasable } = await read(responseId);
		const values = answers.flatMap(({ value }) => value ?? []);
		expect(values).toEqual(expect.arrayContaining([personal[0]?.value]));
		expect(erasable).toBe(true);
		const lines = await db().auditLine.findMany({ where: { subject: responseId, action: "response.read" } });
		expect(lines[0]).toMatchObject({ workspaceId: golden.scope.workspaceId, actorId: golden.scope.userId });
	});

	it("are hidden from viewers, without an audit line", async () => {
		const { responseId } = typed();
		const before = await db().auditLine.count();
		const { answers, email, erasable } = await read(responseId, { ...golden.scope, role: "viewer" });
		expect(answers.every(({ value }) => value === null)).toBe(true);
		expect({ email: email?.value ?? null, erasable }).toEqual({ email: null, erasable: false });
		expect(await db().auditLine.count()).toBe(before);
	});

	it("are gone once erased, and everything else stays", async () => {
		const { responseId } = typed();
		const before = await read(responseId);
		await eraseResponse(golden.scope, responseId);
		const after = await read(responseId);
		expect(after.answers.every(({ value }) => value === null)).toBe(true);
		expect(after.answers.some(({ erased }) => erased)).toBe(true);
		expect(after.erasable).toBe(false);
		expect(after.result).toEqual(before.result);
	});
});

describe("a stranger", () => {
	const id = sequences[0]?.responseId ?? "";
	it("of another workspace is refused", async () => {
		const stranger = { workspaceId: newId(), userId: newId(), role: "owner" as const };
		await expect(read(id, stranger)).rejects.toMatchObject({ code: "not-found" });
	});
	it("is refused the response under another quiz of the same workspace", async () => {
		await expect(getResponse(golden.scope, newId(), id)).rejects.toMatchObject({ code: "not-found" });
	});
});
