import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { SheetEntry } from "@/lib/contracts/event-batch";
import { sayCode } from "@/lib/contracts/paper";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { EventBatch } from "@/lib/quiz/wire";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { memberNames } from "@/lib/server/people/person/member-names";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { signUp } from "@/lib/server/responses/sign-up";
import type { TakenDown } from "@/lib/server/responses/taken-down";
import { type FoundSheet, findSheet, type SheetPlace } from "./find-sheet";
import { PAPER } from "./paper-source";

/**
 * Stores what stands on a sheet, as a response that was given on the day written there. Sent again by whoever sent it, it is one
 * entry. Consents are stored as given on paper, with the sheet's reference as their proof. Throws `not-found`, `conflict` where somebody
 * has entered the sheet already, and what `acceptBatch` and `signUp` throw.
 */
export async function enterSheet(scope: Scope, place: SheetPlace, entry: SheetEntry, now = new Date()): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const sheet = await findSheet(scope, place);
	const given = givenAt(entry.given, sheet.print.printedAt, now);
	const reference = sayCode(place.code);
	const consent = { method: "paper", attestation: reference, actorId: userId } as const;
	const taken: TakenDown = {
		...{ workspaceId, quizId: place.quizId, way: "paper", deviceId: null, reference, consent },
		...{ notes: [], shown: null, clockAheadMs: 0, from: given, to: given },
		staff: (await memberNames([userId])).get(userId) ?? "",
	};
	const batch = toBatch(sheet, entry);
	const { duplicate, result } = await acceptBatch(batch, { now, taken });
	if (duplicate && !(await isSame(workspaceId, batch))) throw new AppError("conflict", "the sheet has been entered");
	if (!entry.signUp || !result) return;
	const { quiz, version, response } = batch;
	const joining = { ...entry.signUp, quiz, version, response, locale: sheet.print.locale };
	await signUp(joining, { now: given, how: consent, workspaceId });
}

/** Noon of that day, as nobody writes the hour: never before the sheet was printed, never after now. */
function givenAt(day: string, printedAt: Date, now: Date): Date {
	const noon = new Date(`${day}T12:00:00Z`).getTime();
	return new Date(Math.min(now.getTime(), Math.max(printedAt.getTime(), noon)));
}

/** A sheet is one batch of one response: a second one is known by the batch's id. */
function toBatch({ id, print }: FoundSheet, { events, personal }: SheetEntry): EventBatch {
	const { locale, versionId: version, quiz } = print;
	return {
		...{ id, response: id, quiz: quiz.slug, version, events, personal },
		origin: {
			...{ locale, began: locale, utm: { source: PAPER, medium: PAPER }, referrerHost: "" },
			...{ device: "desktop", link: null, test: false },
		},
	};
}

/** Events have ids of their own: what is stored came from the same hand. */
async function isSame(workspaceId: string, { id, response, events }: EventBatch): Promise<boolean> {
	const stored = await db().eventBatch.findUnique({
		where: { workspaceId_responseId_id: { workspaceId, responseId: response, id } },
		select: { events: true },
	});
	const before = (stored?.events ?? []) as unknown as ResponseEvent[];
	return before[0]?.id === events[0]?.id;
}
