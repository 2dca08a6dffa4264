import { beforeAll, describe, expect, it } from "vitest";
import { knownPurposes } from "@/lib/contracts/known-purposes";
import { knownTraits } from "@/lib/contracts/known-traits";
import type { ResultsFilters } from "@/lib/contracts/results";
import { triggerKinds } from "@/lib/profile/message";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import type { QuizDocument } from "@/lib/quiz/types";
import { validate } from "@/lib/quiz/validate";
import type { Scope } from "@/lib/server/auth/scope";
import { signIn } from "@/lib/server/auth/sign-in";
import { attributeDefinitions } from "@/lib/server/catalog/list-attributes";
import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { db } from "@/lib/server/db/client";
import { listMessages } from "@/lib/server/people/messages/list-messages";
import { previewMessage } from "@/lib/server/people/messages/preview-message";
import { orderOverview } from "@/lib/server/people/orders/order-overview";
import { takeProfiles } from "@/lib/server/people/profile-loop";
import { listTraits } from "@/lib/server/people/traits/list-traits";
import { traitUses } from "@/lib/server/people/traits/trait-uses";
import { compareLinks } from "@/lib/server/results/compare-links";
import { getConsent } from "@/lib/server/results/get-consent";
import { getFunnel } from "@/lib/server/results/get-funnel";
import { getIntegrity } from "@/lib/server/results/get-integrity";
import { getOverview } from "@/lib/server/results/get-overview";
import { getProducts } from "@/lib/server/results/get-products";
import { seedDemo } from "./seed";

const all: ResultsFilters = { tz: "UTC" };
let scope: Scope;
let quizId: string;

beforeAll(async () => {
	await seedDemo({ password: "a demo password" });
	const workspace = await db().workspace.findFirstOrThrow();
	const member = await db().member.findFirstOrThrow();
	scope = { workspaceId: workspace.id, userId: member.userId, role: "owner" };
	quizId = (await db().quiz.findFirstOrThrow()).id;
}, 120_000);

describe("the demo", () => {
	it("lets its owner in", async () => {
		const visit = { address: "test", userAgent: "test" };
		await expect(signIn({ email: "demo@candor.example", password: "a demo password", ...visit })).resolves.toBeTruthy();
	});

	it("has a quiz without a single finding", async () => {
		const quiz = await db().quiz.findFirstOrThrow();
		const around = {
			catalog: compileCatalog(await liveCatalog(scope.workspaceId)),
			attributes: await attributeDefinitions(scope.workspaceId),
			purposes: knownPurposes(await db().purpose.findMany({ include: { notices: true } })),
			traits: knownTraits(await listTraits(scope)),
		};
		expect(validate(quiz.draft as unknown as QuizDocument, around)).toEqual([]);
	});

	it("has people who start, leave, finish, open products and sign up", async () => {
		const overview = await getOverview(scope, quizId, all);
		expect(overview.views).toBeGreaterThan(3000);
		expect(overview.completed / overview.started).toBeGreaterThan(0.55);
		expect(overview.completed / overview.started).toBeLessThan(0.9);
		expect(overview.abandoned).toBeGreaterThan(100);
		expect(overview.clicked).toBeGreaterThan(300);
		expect(overview.relaxed).toBeGreaterThan(20);
		const consent = await getConsent(scope, quizId, all);
		expect(consent.purposes).toHaveLength(2);
		expect(consent.signedUp).toBeGreaterThan(200);
	});

	it("has something on every page of the results", async () => {
		const { steps } = await getFunnel(scope, quizId, all);
		expect(steps.every(({ seen }) => seen > 100)).toBe(true);
		const { products } = await getProducts(scope, quizId, all);
		expect(products.length).toBeGreaterThan(25);
		expect(await compareLinks(scope, quizId, all)).toHaveLength(5);
		const integrity = await getIntegrity(scope, quizId, all);
		expect(integrity).toMatchObject({ rejected: [], waiting: 0, unprojected: 0 });
		expect(integrity.late).toBeGreaterThan(0);
		expect(integrity.testRuns).toBeGreaterThan(0);
	});

	it("has a message of each kind, and sends none", async () => {
		const messages = await listMessages(scope);
		expect(messages.map(({ trigger: { kind } }) => kind).sort()).toEqual([...triggerKinds].sort());
		expect(messages.some(({ active, quizLive }) => active || !quizLive)).toBe(false);
	});

	it("knows people who signed up, and of those who agreed what they said", async () => {
		// As the product does while it runs.
		while (await takeProfiles(throwIt));
		const known = await db().profile.count({ where: { workspaceId: scope.workspaceId } });
		expect(known).toBeGreaterThan(300);
		// Made up, so nobody is to be mailed.
		expect(await db().personMail.count()).toBe(0);
		const uses = Object.values(await traitUses(scope, new Date())).filter(({ quizzes }) => quizzes.length > 0);
		expect(uses).toHaveLength(6);
		expect((await orderOverview(scope)).joined).toBeGreaterThan(20);
		for (const { trigger, purpose, everyDays, id } of await listMessages(scope)) {
			const { people } = await previewMessage(scope, { trigger, purpose, everyDays, id });
			if (trigger.kind === "date" || trigger.kind === "wish") expect(people).toBe(0);
			else expect(people).toBeGreaterThan(3);
		}
		for (const { people, quizzes } of uses) {
			expect(people).toBeGreaterThan(4);
			expect(people).toBeLessThan(known * 0.8);
			expect(quizzes).toHaveLength(1);
		}
	});
});

const throwIt = (error: unknown) => {
	throw error;
};
