import "server-only";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { toJson } from "@/lib/server/db/to-json";
import { newId } from "@/lib/server/new-id";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { insertQuiz } from "@/lib/server/quiz/insert-quiz";
import type { DemoCatalog } from "./create-demo-catalog";
import { demoQuiz, earlierDemoQuiz } from "./quiz/demo-quiz";

const DAY = 86_400_000;
/** Days before now on which the versions went live. */
const published = [61, 24] as const;

export interface DemoQuiz {
	id: string;
	slug: string;
	/** Oldest first. */
	versions: { id: string; at: number }[];
	links: Record<"instagram" | "newsletter" | "store", DemoLink>;
}
export interface DemoLink {
	id: string;
	source: string;
	medium: string;
	campaign: string;
}

/** The routine quiz in two published versions, dated back, and three campaign links. */
export async function publishDemoQuiz(scope: Scope, catalog: DemoCatalog, now: number): Promise<DemoQuiz> {
	const { workspaceId } = scope;
	const purposes = await db().purpose.findMany({ where: { workspaceId }, orderBy: { position: "asc" } });
	const targets = { ...catalog, purposes: purposes.map((purpose) => purpose.id) };
	const { id } = await insertQuiz(scope, "Find din rutine", earlierDemoQuiz(targets));
	const first = await publishQuiz(scope, id, { id: newId(), revision: 0, note: "Første udgave" });
	await saveRevision(workspaceId, id, demoQuiz(targets));
	const second = await publishQuiz(scope, id, { id: newId(), revision: 1, note: "Spørger nu til konsistens" });
	const versions = [first, second].map(({ versionId }, index) => {
		return { id: versionId, at: now - (published[index] ?? 0) * DAY };
	});
	for (const { id: versionId, at } of versions) await dateVersion(workspaceId, versionId, new Date(at));
	await db().quiz.update({
		where: { workspaceId_id: { workspaceId, id } },
		data: { createdAt: new Date(now - 66 * DAY), updatedAt: new Date(versions.at(-1)?.at ?? now) },
	});
	const link = (code: string, name: string, rest: Omit<DemoLink, "id">) =>
		createLink(workspaceId, id, code, name, rest);
	const links = {
		instagram: await link("efteraar", "Instagram, efterår", {
			source: "instagram",
			medium: "social",
			campaign: "efteraar",
		}),
		newsletter: await link("brev", "Nyhedsbrev", { source: "newsletter", medium: "email", campaign: "rutine" }),
		store: await link("butik", "Skilt i butikken", { source: "store", medium: "qr", campaign: "jaegersborggade" }),
	};
	return { id, slug: second.slug, versions, links };
}

async function saveRevision(workspaceId: string, id: string, draft: QuizDocument): Promise<void> {
	const where = { workspaceId_id: { workspaceId, id } };
	await db().quiz.update({ where, data: { draft: toJson(draft), revision: 1 } });
}

async function dateVersion(workspaceId: string, id: string, publishedAt: Date): Promise<void> {
	await db().quizVersion.update({ where: { workspaceId_id: { workspaceId, id } }, data: { publishedAt } });
}

/** The code gets the quiz's workspace in front when another demo has taken it. */
async function createLink(
	workspaceId: string,
	quizId: string,
	wanted: string,
	name: string,
	rest: Omit<DemoLink, "id">,
): Promise<DemoLink> {
	const taken = await db().address.findUnique({ where: { kind_key: { kind: "link", key: wanted } } });
	const id = newId();
	const code = taken ? `${wanted}-${id.slice(-6)}` : wanted;
	await db().link.create({ data: { workspaceId, id, quizId, code, name, ...rest } });
	await db().address.create({ data: { kind: "link", key: code, workspaceId, targetId: id } });
	return { id, ...rest };
}
