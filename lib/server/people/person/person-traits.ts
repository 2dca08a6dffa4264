import "server-only";
import type { PersonTrait, PersonValue } from "@/lib/contracts/people";
import type { LocalText, TraitContent, TraitSource } from "@/lib/profile/types";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import type { TraitValue } from "@/lib/server/generated/client";
import { memberNames } from "./member-names";

/** More than anybody says of themselves; the oldest go unseen. */
const MOST = 500;

/** The person's traits in the dictionary's order, each with its history, and where each value was said. */
export async function personTraits({ workspaceId, role }: Scope, profileId: string): Promise<PersonTrait[]> {
	const rows = await db().traitValue.findMany({
		where: { workspaceId, profileId },
		include: { trait: { select: { sensitive: true, position: true } } },
		orderBy: [{ at: "desc" }, { id: "desc" }],
		take: MOST,
	});
	const [said, members] = await Promise.all([
		versionsOf(workspaceId, rows),
		memberNames(rows.map(({ actorId }) => actorId)),
	]);
	const toValue = (row: (typeof rows)[number]): PersonValue => ({
		...{ id: row.id, source: row.source as TraitSource, current: row.current, confidence: row.confidence },
		value: row.trait.sensitive && role === "viewer" ? null : (row.value as TraitContent),
		at: row.at.toISOString(),
		staleAt: row.staleAt?.toISOString() ?? null,
		purposes: row.purposes,
		quiz: said(row),
		actor: members.get(row.actorId ?? "") ?? null,
	});
	const byTrait = new Map<string, typeof rows>();
	for (const row of rows) byTrait.set(row.traitId, [...(byTrait.get(row.traitId) ?? []), row]);
	return [...byTrait]
		.sort(([, [a]], [, [b]]) => (a?.trait.position ?? 0) - (b?.trait.position ?? 0))
		.map(([trait, values]) => ({ trait, values: values.map(toValue) }));
}

type Said = Pick<TraitValue, "versionId" | "responseId" | "questionId">;

async function versionsOf(workspaceId: string, rows: readonly Said[]): Promise<(row: Said) => PersonValue["quiz"]> {
	const ids = [...new Set(rows.flatMap(({ versionId }) => versionId ?? []))];
	const versions = await db().quizVersion.findMany({
		where: { workspaceId, id: { in: ids } },
		select: { id: true, number: true, quizId: true, document: true, quiz: { select: { name: true } } },
	});
	const known = new Map(
		versions.map((version) => [version.id, { ...version, texts: questionTexts(version.document) }]),
	);
	return ({ versionId, responseId, questionId }) => {
		const version = known.get(versionId ?? "");
		if (!version || responseId === null) return null;
		const { quizId: id, number, quiz, texts } = version;
		return {
			id,
			name: quiz.name,
			version: number,
			response: responseId,
			question: texts.get(questionId ?? "") ?? null,
		};
	};
}

function questionTexts(stored: unknown): Map<string, LocalText> {
	const blocks = upgradeDocument(stored).screens.flatMap((screen) => screen.blocks);
	return new Map(blocks.flatMap((block) => (block.kind === "text" ? [] : [[block.id, block.text]])));
}
