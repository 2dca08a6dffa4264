import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { MessageBody } from "@/lib/contracts/messages";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { toJson } from "@/lib/server/db/to-json";
import type { Transaction } from "@/lib/server/db/transaction";
import { changeShown } from "@/lib/server/memory/change-shown";
import { newId } from "@/lib/server/new-id";
import { nudgeMessages } from "./message-loop";

const mostMessages = 100;

/**
 * Adds a message (`id` null) or changes one; returns its id. An active one is looked through within moments. Editors only; leaves an
 * audit line. Throws `not-found` for an id of another workspace, `lack-of-purpose` naming traits that may not be used for
 * its purpose, `invalid-input` naming what this workspace doesn't have.
 */
export async function saveMessage(
	scope: Scope,
	id: string | null,
	body: MessageBody,
	now: Date = new Date(),
): Promise<string> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	const { name, trigger, purpose: purposeId, quiz: quizId, texts, active, everyDays } = body;
	const saved = await changeShown(workspaceId, async (tx) => {
		const data = { name, purposeId, quizId, active, everyDays, ranAt: null, updatedAt: now };
		const written = { ...data, trigger: toJson(trigger), texts: toJson(texts) };
		const message = id ?? newId();
		if (id === null) {
			await requireRoom(tx, workspaceId);
			const made = { createdBy: actorId, createdAt: now };
			await tx.message.create({ data: { workspaceId, id: message, ...written, ...made } });
		} else {
			const { count } = await tx.message.updateMany({ where: { workspaceId, id }, data: written });
			if (count === 0) throw new AppError("not-found", "no such message");
		}
		await requireKnown(tx, workspaceId, body);
		const line = { action: "message.saved", subject: message, detail: { name, active, purpose: purposeId }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, ...line } });
		return message;
	});
	nudgeMessages();
	return saved;
}

/** Turns it on or off. Editors only; leaves an audit line. Throws `not-found`. */
export async function setActive(scope: Scope, id: string, active: boolean, now: Date = new Date()): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	await changeShown(workspaceId, async (tx) => {
		const data = { active, ranAt: null, updatedAt: now };
		const { count } = await tx.message.updateMany({ where: { workspaceId, id }, data });
		if (count === 0) throw new AppError("not-found", "no such message");
		const line = { action: active ? "message.on" : "message.off", subject: id, detail: {}, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, ...line } });
	});
	nudgeMessages();
}

async function requireRoom(tx: Transaction, workspaceId: string): Promise<void> {
	if ((await tx.message.count({ where: { workspaceId } })) >= mostMessages)
		throw new AppError("invalid-input", "too many messages");
}

/** What isn't there would never bring anything about, without anyone being told. */
async function requireKnown(tx: Transaction, workspaceId: string, { trigger, purpose, quiz }: MessageBody) {
	const ids = trigger.kind === "stale" ? trigger.traits : trigger.kind === "date" ? [trigger.trait] : [];
	const [traits, purposes, quizzes] = await Promise.all([
		tx.trait.findMany({ where: { workspaceId, id: { in: ids } } }),
		tx.purpose.count({ where: { workspaceId, id: purpose, archived: false } }),
		quiz === null ? 1 : tx.quiz.count({ where: { workspaceId, id: quiz, archived: false } }),
	]);
	const dated = trigger.kind !== "date" || traits.every(({ type }) => type === "date");
	const issues = [
		...(traits.length < new Set(ids).size || !dated ? [{ path: "trigger", message: "no such trait" }] : []),
		...(purposes === 0 ? [{ path: "purpose", message: "no such purpose" }] : []),
		...(quizzes === 0 ? [{ path: "quiz", message: "no such quiz" }] : []),
	];
	if (issues.length > 0) throw new AppError("invalid-input", "the message names what isn't there", issues);
	const lacking = traits.filter(({ purposes: allowed }) => !allowed.includes(purpose));
	if (lacking.length === 0) return;
	const named = lacking.map(({ id, key }) => ({ path: id, message: key }));
	throw new AppError("lack-of-purpose", "traits without the purpose", named);
}
