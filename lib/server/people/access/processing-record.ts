import "server-only";
import { env } from "@/lib/config/env";
import type { Measure, ProcessingRecord } from "@/lib/contracts/rights";
import type { LocalText } from "@/lib/profile/types";
import { asksPersonal } from "@/lib/quiz/kinds";
import { upgradeDocument } from "@/lib/quiz/upgrade";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { localText } from "@/lib/server/workspace/local-text";
import { countPeople } from "../count-people";
import type { IdentifierKind } from "../identifiers";
import { getRetention } from "../retention/retention-rules";

/** The record of processing activities (GDPR, article 30) as the workspace is set up now: nothing in it is typed by anybody. */
export async function processingRecord(scope: Scope, now: Date): Promise<ProcessingRecord> {
	const { workspaceId } = scope;
	const [workspace, purposes, quizzes, traits, profiles, responses, kept, recipients, retention] = await Promise.all([
		db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { name: true } }),
		readPurposes(workspaceId),
		readQuizzes(workspaceId),
		readTraits(workspaceId),
		countPeople(scope),
		db().response.count({ where: { workspaceId, test: false } }),
		readKept(workspaceId),
		readRecipients(workspaceId),
		getRetention(scope),
	]);
	const { ranAt: _, ...rules } = retention;
	return {
		...{ controller: workspace.name, madeAt: now.toISOString(), purposes, quizzes, traits },
		...{ people: { profiles, responses }, kept, recipients, retention: rules, measures: measures() },
	};
}

async function readPurposes(workspaceId: string): Promise<ProcessingRecord["purposes"]> {
	const [purposes, agreeing, messages] = await Promise.all([
		db().purpose.findMany({
			where: { workspaceId, archived: false },
			orderBy: [{ position: "asc" }, { id: "asc" }],
			include: { notices: { orderBy: [{ locale: "asc" }, { number: "desc" }] } },
		}),
		db().$queryRaw<{ id: string; people: number }[]>`
			SELECT purpose_id AS id, count(*)::int AS people FROM (
				SELECT DISTINCT ON (profile_id, purpose_id) purpose_id, action FROM consent_event
				WHERE workspace_id = ${workspaceId}::uuid AND profile_id IS NOT NULL
				ORDER BY profile_id, purpose_id, at DESC, id DESC) AS last
			WHERE action = 'granted' GROUP BY 1`,
		db().message.findMany({
			where: { workspaceId, active: true },
			orderBy: { name: "asc" },
			select: { purposeId: true, name: true },
		}),
	]);
	const people = new Map(agreeing.map((row) => [row.id, row.people]));
	return purposes.map(({ id, name, confirmed, notices }) => ({
		...{ id, name: localText(name), confirmed, people: people.get(id) ?? 0 },
		messages: messages.flatMap((message) => (message.purposeId === id ? [message.name] : [])),
		// Of each language the first is the newest.
		notices: notices
			.filter(({ locale }, index) => notices[index - 1]?.locale !== locale)
			.map(({ locale, number, text }) => ({ locale, number, text })),
	}));
}

async function readQuizzes(workspaceId: string): Promise<ProcessingRecord["quizzes"]> {
	const live = await db().quiz.findMany({
		where: { workspaceId, archived: false, status: { in: ["live", "paused"] }, versionId: { not: null } },
		orderBy: { name: "asc" },
		select: { id: true, name: true, versionId: true },
	});
	const versions = await db().quizVersion.findMany({
		where: { workspaceId, id: { in: live.flatMap(({ versionId }) => versionId ?? []) } },
		select: { id: true, document: true },
	});
	const documents = new Map(versions.map(({ id, document }) => [id, upgradeDocument(document)]));
	return live.map(({ id, name, versionId }) => {
		const blocks = documents.get(versionId ?? "")?.screens.flatMap((screen) => screen.blocks) ?? [];
		const questions = blocks.flatMap((block) =>
			block.kind === "text"
				? []
				: [
						{
							id: block.id,
							text: block.text,
							kind: block.kind,
							personal: asksPersonal(block),
							sensitive: block.sensitive,
						},
					],
		);
		return { id, name, questions };
	});
}

async function readTraits(workspaceId: string): Promise<ProcessingRecord["traits"]> {
	const [traits, purposes, known] = await Promise.all([
		db().trait.findMany({ where: { workspaceId, archived: false }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
		db().purpose.findMany({ where: { workspaceId }, select: { id: true, name: true } }),
		db().traitValue.groupBy({ by: ["traitId"], where: { workspaceId, current: true }, _count: true }),
	]);
	const names = new Map(purposes.map(({ id, name }): [string, LocalText] => [id, localText(name)]));
	const people = new Map(known.map(({ traitId, _count }) => [traitId, _count]));
	return traits.map(({ id, name, sensitive, shelfLifeDays, purposes: allowed }) => ({
		...{ id, name: localText(name), sensitive, shelfLifeDays, people: people.get(id) ?? 0 },
		purposes: allowed.map((purpose) => names.get(purpose)).filter((purpose) => purpose !== undefined),
	}));
}

async function readKept(workspaceId: string): Promise<ProcessingRecord["kept"]> {
	const [identifiers, orders, wishes] = await Promise.all([
		db().identifier.groupBy({ by: ["kind"], where: { workspaceId }, _count: true }),
		db().customerOrder.count({ where: { workspaceId } }),
		db().wish.count({ where: { workspaceId } }),
	]);
	const count = (kind: IdentifierKind) => identifiers.find((one) => one.kind === kind)?._count ?? 0;
	return { email: count("email"), phone: count("phone"), external: count("external"), orders, wishes };
}

async function readRecipients(workspaceId: string): Promise<ProcessingRecord["recipients"]> {
	const rows = await db().export.groupBy({
		by: ["recipient"],
		where: { workspaceId },
		_count: true,
		_max: { createdAt: true },
		orderBy: { recipient: "asc" },
	});
	return rows.map(({ recipient, _count, _max }) => ({
		...{ name: recipient, exports: _count, lastAt: _max.createdAt?.toISOString() ?? "" },
	}));
}

/** What the product does by itself, and what this installation's settings add. */
function measures(): Measure[] {
	const { APP_URL, SHOPPER_ORIGIN = APP_URL, SMTP_URL = "" } = env();
	const https = [APP_URL, SHOPPER_ORIGIN].every((address) => address.startsWith("https://"));
	return [
		...(["sealedValues", "profileKeys", "hashedIdentifiers", "hashedTokens", "roles", "audit"] as const),
		...(["tombstones", "noThirdParties"] as const),
		...(https ? (["https"] as const) : []),
		...(SMTP_URL.startsWith("smtps://") ? (["mailTls"] as const) : []),
	];
}
