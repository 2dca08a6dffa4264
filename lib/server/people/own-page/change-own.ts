import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { fitTrait } from "@/lib/profile/fit-trait";
import { standings } from "@/lib/profile/standing";
import type { TraitContent, TraitOption, TraitType } from "@/lib/profile/types";
import { transaction } from "@/lib/server/db/transaction";
import { appendConsents } from "../consent/append-consents";
import { lockProfiles } from "../consent/lock-profiles";
import { readLines } from "../consent/read-lines";
import { recordValues } from "../record-values";
import type { OwnPlace } from "./read-own";

type Own = Omit<OwnPlace, "locale">;

/**
 * The person says what is right of a trait that is kept of them: a new value for the same purposes, which counts from now on.
 * Throws `invalid-input` when it doesn't fit the trait, `not-found` when nothing is kept of it.
 */
export async function correctTrait(
	{ workspaceId, profileId }: Own,
	{ traitId, said }: { traitId: string; said: readonly (string | number | boolean)[] },
	now: Date,
): Promise<void> {
	await transaction(async (tx) => {
		await lockProfiles(tx, workspaceId, [profileId]);
		const kept = await tx.traitValue.findFirst({
			where: { workspaceId, profileId, traitId, current: true },
			include: { trait: true },
		});
		if (!kept) throw new AppError("not-found", "nothing is kept of that trait");
		const { id, type, options } = kept.trait;
		const fitted = { type: type as TraitType, options: options as unknown as TraitOption[] };
		const value = fitTrait(fitted, said);
		if (value === null) throw new AppError("invalid-input", "doesn't fit the trait");
		const { purposes } = kept;
		await recordValues(tx, { workspaceId, profileId }, [{ trait: { id }, value, source: "person", purposes, at: now }]);
		await tx.profile.updateMany({ where: { workspaceId, id: profileId }, data: { seenAt: now } });
	});
}

/** The person says that what is kept of a trait is still so: the same value anew, by themselves, which is fresh again. Throws `not-found`. */
export async function confirmTrait({ workspaceId, profileId }: Own, traitId: string, now: Date): Promise<void> {
	await transaction(async (tx) => {
		await lockProfiles(tx, workspaceId, [profileId]);
		const kept = await tx.traitValue.findFirst({ where: { workspaceId, profileId, traitId, current: true } });
		if (!kept) throw new AppError("not-found", "nothing is kept of that trait");
		const { purposes } = kept;
		const value = kept.value as TraitContent;
		const said = { trait: { id: traitId }, value, source: "person" as const, purposes, at: now };
		await recordValues(tx, { workspaceId, profileId }, [said]);
		await tx.profile.updateMany({ where: { workspaceId, id: profileId }, data: { seenAt: now } });
	});
}

/**
 * The person agrees to a purpose on their own page, on the text that stands there, or takes it back. A withdrawal names the
 * text that they had agreed to. What holds already is no line.
 */
export async function choosePurpose(
	{ workspaceId, profileId }: Own,
	{ purposeId, noticeId, agrees }: { purposeId: string; noticeId: string | null; agrees: boolean },
	now: Date,
): Promise<void> {
	await transaction(async (tx) => {
		await lockProfiles(tx, workspaceId, [profileId]);
		const standing = standings(await readLines(tx, { workspaceId, profileId })).get(purposeId);
		const holds = standing?.action === "granted" || (!agrees && standing?.action === "requested");
		if (holds === agrees) return;
		const line = standing && (await tx.consentEvent.findFirst({ where: { workspaceId, id: standing.line } }));
		const notice = agrees ? noticeId : line?.noticeId;
		if (!notice) throw new AppError("invalid-input", "no text to agree to");
		const action = agrees ? "granted" : "withdrawn";
		const said = { profileId, purposeId, noticeId: notice, responseId: line?.responseId ?? null };
		await appendConsents(tx, workspaceId, [{ ...said, action, method: "page", at: now }]);
		await tx.profile.updateMany({ where: { workspaceId, id: profileId }, data: { seenAt: now } });
	});
}

/** In days, as `queueMail` keeps them. */
export const mailPauses = [0, 7, 30, 90] as const;

const mostPauseDays = 3_650;

/**
 * How often they are written to, and, until a day (YYYY-MM-DD, UTC; "": no pause), not at all. Both hold for what they don't bring about
 * themselves. Throws `invalid-input` for another choice, and for what is no day within ten years; a day that is over is no pause.
 */
export async function chooseMailPause(
	{ workspaceId, profileId }: Own,
	{ days, until }: { days: number; until: string },
	now: Date,
): Promise<void> {
	if (!mailPauses.some((pause) => pause === days)) throw new AppError("invalid-input", "no such choice");
	const after = until === "" ? null : dayOf(until);
	if (after && after.getTime() > now.getTime() + mostPauseDays * 86_400_000)
		throw new AppError("invalid-input", "too far off");
	const mailAfter = after && after > now ? after : null;
	await transaction((tx) =>
		tx.profile.updateMany({ where: { workspaceId, id: profileId }, data: { mailEvery: days, mailAfter, seenAt: now } }),
	);
}

function dayOf(text: string): Date {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
	// The 31st of a month that has none is another day.
	if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text))
		throw new AppError("invalid-input", "no day");
	return day;
}
