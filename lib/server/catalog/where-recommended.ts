import "server-only";
import type { RecommendationUse } from "@/lib/contracts/catalog";
import { offerOf } from "@/lib/quiz/offer";
import type { CatalogProduct } from "@/lib/quiz/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { findPlaces } from "./find-places";
import { getProduct } from "./get-product";

/**
 * The quizzes whose drafts name a product (slots, fallbacks, effects), and how often each has shown it: completed
 * responses, test runs left out. Throws `not-found`, also for another workspace's product.
 */
export async function whereRecommended(scope: Scope, id: string): Promise<RecommendationUse[]> {
	const { workspaceId } = scope;
	const { title, attributes, collections, rank, variants } = await getProduct(scope, id);
	const product: CatalogProduct = {
		id,
		title,
		attributes,
		collections,
		rank,
		...offerOf(true, variants),
		available: true,
	};
	const quizzes = await db().quiz.findMany({
		where: { workspaceId, archived: false },
		select: { id: true, name: true, status: true, draft: true },
		orderBy: { name: "asc" },
	});
	const quizIds = quizzes.map((quiz) => quiz.id);
	const figures = await shownFigures(workspaceId, quizIds, id);
	return quizzes
		.map((quiz) => ({
			quizId: quiz.id,
			quizName: quiz.name,
			live: quiz.status === "live",
			places: findPlaces(upgradeDocument(quiz.draft), product),
			shown: figures.get(quiz.id)?.shown ?? 0,
			clicked: figures.get(quiz.id)?.clicked ?? 0,
		}))
		.filter(({ places, shown }) => places.length > 0 || shown > 0);
}

interface Figures {
	quizId: string;
	shown: number;
	clicked: number;
}

async function shownFigures(workspaceId: string, quizIds: string[], id: string): Promise<Map<string, Figures>> {
	const rows = await db().$queryRaw<Figures[]>`
		SELECT r.quiz_id AS "quizId", count(DISTINCT r.response_id)::int AS shown,
			count(DISTINCT r.response_id) FILTER (WHERE r.clicked_at IS NOT NULL)::int AS clicked
		FROM recommendation r
		JOIN response s ON s.workspace_id = r.workspace_id AND s.id = r.response_id AND NOT s.test
			AND s.completed_at IS NOT NULL
		WHERE r.workspace_id = ${workspaceId}::uuid AND r.quiz_id = ANY(${quizIds}::uuid[]) AND r.product_id = ${id}
		GROUP BY r.quiz_id`;
	return new Map(rows.map((row) => [row.quizId, row]));
}
