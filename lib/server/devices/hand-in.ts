import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { BatchReply, DeviceBatch, DeviceNote, DeviceSignUp } from "@/lib/quiz/wire";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { countRejection } from "@/lib/server/responses/count-rejection";
import { signUp } from "@/lib/server/responses/sign-up";
import { type ConsentWay, tapped } from "@/lib/server/responses/taken-down";
import { correctedTimes } from "./corrected-times";
import type { KnownDevice } from "./find-device";

/**
 * Takes a batch that a device took down, perhaps days ago; the times of what it made of the response are those at which it was
 * given. Throws what `acceptBatch` throws, `forbidden` for what was given after the device was revoked, and `invalid-input` for
 * a spoken consent that nobody attests.
 */
export async function handInBatch(
	device: KnownDevice,
	{ device: note, ...batch }: DeviceBatch,
	now: Date,
): Promise<BatchReply> {
	const grants = batch.events.some(({ type, ...event }) => "value" in event && isGranted(event.value));
	const consent = consentWay(note, grants);
	const when = { now, notBefore: device.createdAt };
	const { from, to, aheadMs } = correctedTimes(
		batch.events.map(({ at }) => at),
		note.clock,
		when,
	);
	await refuseLate(device, batch.quiz, to, now);
	const { workspaceId, quizId, id: deviceId } = device;
	const { staff, notes, shown } = note;
	// As it was taken down: what the device is used for may have changed since.
	const way = staff === "" ? "kiosk" : "interview";
	return acceptBatch(batch, {
		now,
		taken: {
			...{ workspaceId, quizId, way, deviceId, staff, reference: "", consent, notes, shown },
			...{ clockAheadMs: aheadMs, from, to },
		},
	});
}

/** The same for an address given below a result. */
export async function handInSignUp(
	device: KnownDevice,
	{ device: note, ...request }: DeviceSignUp,
	now: Date,
): Promise<void> {
	const how = consentWay(note, true);
	const { to } = correctedTimes([note.at], note.clock, { now, notBefore: device.createdAt });
	await refuseLate(device, request.quiz, to, now);
	await signUp(request, { now: to, how, workspaceId: device.workspaceId });
}

const isGranted = (value: object): boolean => "granted" in value && value.granted === true;

function consentWay({ staff, attested }: DeviceNote, grants: boolean): ConsentWay {
	if (staff === "") return tapped;
	if (grants && attested.trim() === "") throw new AppError("invalid-input", "nobody attests the consent");
	return { method: "spoken", attestation: `${staff}: ${attested}`, actorId: null };
}

/** Counted where the marketer sees it. */
async function refuseLate({ revokedAt }: KnownDevice, slug: string, to: Date, now: Date): Promise<void> {
	if (!revokedAt || to <= revokedAt) return;
	const place = await findQuiz(slug);
	if (place) await countRejection(place, "revoked-device", now);
	throw new AppError("forbidden", "taken down after the device was revoked");
}
