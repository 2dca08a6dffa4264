import "server-only";
import { quiz as golden } from "@/lib/quiz/testing/golden/quiz";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";

export interface HandResponse {
	version: string;
	/** ISO time of the view. */
	at: string;
	started?: boolean;
	completed?: boolean;
	/** Minutes from the view to the last event. */
	minutes?: number;
	test?: boolean;
	link?: string;
	utm?: Record<string, string>;
	device?: string;
	locale?: string;
	/** Choices, one number, or a status, by question. */
	answers?: Record<string, string[] | number | "skipped" | "declined">;
	/** Seen, in order; true: passed. */
	screens?: Record<string, boolean>;
	/** [slot, product, placed by, clicked] */
	shown?: [string, string, string, boolean][];
	/** [choice, product] */
	credits?: [string, string][];
	state?: Record<string, unknown>;
	page?: string;
}

/** A workspace with the golden quiz in two versions, written row by row so that queries are tested apart from ingest. */
export async function handWorkspace() {
	const workspaceId = newId();
	const scope: Scope = { workspaceId, userId: newId(), role: "owner" };
	const [quizId, snapshotId, v1, v2, linkId] = [newId(), newId(), newId(), newId(), newId()];
	await db().workspace.create({ data: { id: workspaceId, name: "Hand", slug: workspaceId } });
	await db().catalogSnapshot.create({ data: { workspaceId, id: snapshotId, hash: "h", products: 0 } });
	await db().quiz.create({ data: { workspaceId, id: quizId, name: "Quiz", slug: quizId, draft: json(golden) } });
	for (const [index, [id, document]] of [[v1, golden] as const, [v2, renamed()] as const].entries()) {
		const data = { workspaceId, id, quizId, number: index + 1, semantics: 1, revision: index, snapshotId };
		await db().quizVersion.create({ data: { ...data, document: json(document), notices: {} } });
	}
	await db().link.create({ data: { workspaceId, id: linkId, quizId, code: "c", name: "Autumn letter" } });
	return { scope, quizId, v1, v2, linkId };
}

/** The golden quiz with q-skin reworded under a new id (same lineage), and without q-tight's screen. */
function renamed(): QuizDocument {
	const document = structuredClone(golden);
	for (const screen of document.screens) {
		for (const block of screen.blocks) {
			if (block.id !== "q-skin" || block.kind === "text") continue;
			block.id = "q-skin-2";
			block.text = { en: "How is your skin today?", da: "Hvordan er din hud i dag?" };
		}
	}
	return { ...document, screens: document.screens.filter(({ id }) => id !== "s-tight") };
}

const json = (value: unknown) => value as Prisma.InputJsonValue;

export async function addResponse(hand: { scope: Scope; quizId: string }, run: HandResponse): Promise<string> {
	const { workspaceId } = hand.scope;
	const id = newId();
	const keys = { workspaceId, responseId: id, quizId: hand.quizId };
	const at = new Date(run.at);
	const end = new Date(at.getTime() + (run.minutes ?? 1) * 60_000);
	await db().response.create({
		data: {
			workspaceId,
			id,
			quizId: hand.quizId,
			versionId: run.version,
			linkId: run.link ?? null,
			test: run.test ?? false,
			locale: run.locale ?? "en",
			utm: run.utm ?? {},
			device: run.device ?? "phone",
			createdAt: at,
			startedAt: run.started || run.completed ? at : null,
			lastEventAt: end,
			completedAt: run.completed ? end : null,
			state: json({
				answers: run.answers ?? {},
				accepted: 0,
				screensSeen: Object.keys(run.screens ?? {}),
				late: 0,
				duplicates: 0,
				rejected: {},
				...run.state,
			}),
			...(run.completed && { result: { page: run.page ?? "page-routine", empty: !run.shown?.length } }),
			projected: 0,
		},
	});
	await db().responseScreen.createMany({
		data: Object.entries(run.screens ?? {}).map(([screenId, passed]) => ({ ...keys, screenId, passed })),
	});
	await db().responseAnswer.createMany({
		data: Object.entries(run.answers ?? {}).flatMap(([questionId, value]): Prisma.ResponseAnswerCreateManyInput[] => {
			if (Array.isArray(value)) return value.map((choiceId) => ({ ...keys, questionId, choiceId, status: "answered" }));
			if (typeof value === "number") return [{ ...keys, questionId, status: "answered", number: value }];
			return [{ ...keys, questionId, status: value }];
		}),
	});
	await db().recommendation.createMany({
		data: (run.shown ?? []).map(([slotId, productId, placedBy, clicked], position) => ({
			...keys,
			...{ slotId, productId, position, score: 1, placedBy, clickedAt: clicked ? end : null },
			credited: (run.credits ?? []).filter(([, product]) => product === productId).map(([choice]) => choice),
		})),
	});
	return id;
}
