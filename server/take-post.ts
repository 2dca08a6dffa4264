import { randomUUID } from "node:crypto";
import { shopperPaths } from "@/lib/config/paths";
import { type DeviceState, type PairReply, pairRequest, reportRequest } from "@/lib/contracts/devices";
import { AppError, type ErrorCode, type ErrorReply, errorStatus } from "@/lib/contracts/errors";
import { deviceBatch, deviceSignUp, eventBatch, signUp as signUpRequest } from "@/lib/contracts/event-batch";
import { isPlainBatch } from "@/lib/contracts/is-plain-batch";
import type { BatchReply, SignUpReply } from "@/lib/quiz/wire";
import { isAway } from "@/lib/server/db/is-away";
import { findDevice } from "@/lib/server/devices/find-device";
import { handInBatch, handInSignUp } from "@/lib/server/devices/hand-in";
import { pairDevice } from "@/lib/server/devices/pairing";
import { reportDevice } from "@/lib/server/devices/report-device";
import { nodeLimit } from "@/lib/server/http/node-limit";
import { parse } from "@/lib/server/http/parse";
import { log } from "@/lib/server/log";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { requireRoom } from "@/lib/server/responses/batch-intake";
import { countRejection } from "@/lib/server/responses/count-rejection";
import { writeSaid } from "@/lib/server/responses/kept-results";
import { signUp } from "@/lib/server/responses/sign-up";
import { storable } from "./reply/read-fields";
import type { ReplyRecord, RequestRecord } from "./reply/record";

type JsonReply = ReplyRecord & { body: string };
interface Sent {
	body: Uint8Array;
	now: Date;
	address: string;
	/** The secret of a device, which hands in what it took down. */
	device: string | null;
}

const actions = new Map<string, (sent: Sent) => Promise<unknown>>([
	[shopperPaths.batches(), takeBatch],
	[shopperPaths.signUp(), takeSignUp],
	[shopperPaths.devicePair(), takePair],
	[shopperPaths.deviceReport(), takeReport],
]);

/** Seconds after which to try again, by code. */
const retryAfter: Partial<Record<ErrorCode, number>> = { busy: 2, unavailable: 2, "too-many": 10 };

/** What shoppers send, and what devices do. */
export async function takePost(
	{ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">,
	{ body, address, headers }: RequestRecord,
): Promise<JsonReply | null> {
	const action = actions.get(pathname);
	if (!action) return null;
	const now = new Date();
	return replyTo(pathname, async () => {
		try {
			if (body === null) throw new AppError("too-large");
			return await action({ body, now, address, device: deviceSecret(headers) });
		} catch (error) {
			// What can't be counted now is to come again.
			await countUnread(error, searchParams.get("quiz"), now);
			throw error;
		}
	});
}

/** What it comes to as JSON, which a string is already, or as an error of the closed list. */
export const replyTo = (path: string, act: () => Promise<unknown>): Promise<JsonReply> =>
	act().then(
		(value) => json(200, value ?? {}),
		(error) => refuse(error, path),
	);

/** `authorization: Device SECRET` */
export const deviceSecret = ({ authorization = "" }: RequestRecord["headers"]): string | null =>
	/^Device ([\w-]{20,100})$/.exec(authorization)?.[1] ?? null;

async function takeBatch({ body, now, address, device }: Sent): Promise<string> {
	requireRoom();
	const sent = readJson(body);
	if (device !== null) return write(await handInBatch(await findDevice(device), parse(deviceBatch, sent), now));
	return write(await acceptBatch(isPlainBatch(sent) ? sent : parse(eventBatch, sent), { now, address }));
}

const write = ({ result, ...reply }: BatchReply): string =>
	`${JSON.stringify(reply).slice(0, -1)},"result":${writeSaid(result)}}`;

async function takeSignUp({ body, now, device }: Sent): Promise<SignUpReply> {
	const sent = readJson(body);
	if (device === null) await signUp(parse(signUpRequest, sent), { now });
	else await handInSignUp(await findDevice(device), parse(deviceSignUp, sent), now);
	return { missing: [] };
}

async function takePair({ body, now, address }: Sent): Promise<PairReply> {
	nodeLimit(`pair ${address}`, 30);
	const { secret, appVersion } = parse(pairRequest, readJson(body));
	return pairDevice(secret, appVersion, now);
}

async function takeReport({ body, now, device }: Sent): Promise<DeviceState> {
	return reportDevice(await findDevice(device ?? ""), parse(reportRequest, readJson(body)), now);
}

/** What could not even be read is counted as well: the address names the quiz for that. */
async function countUnread(error: unknown, slug: string | null, now: Date): Promise<void> {
	const reason = error instanceof AppError ? reasons[error.code] : undefined;
	const place = reason && slug ? await findQuiz(slug) : null;
	if (reason && place) await countRejection(place, reason, now);
}

const reasons: Partial<Record<ErrorCode, string>> = { "invalid-input": "malformed", "too-large": "too-large" };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Neither NUL nor half a character can be stored; whoever sends one loses that sign, not their response. */
function readJson(body: Uint8Array): unknown {
	try {
		const text = utf8.decode(body);
		return text.includes("\\u")
			? JSON.parse(text, (_key, value) => (typeof value === "string" ? storable(value) : value))
			: JSON.parse(text);
	} catch {
		throw new AppError("invalid-input", "body is not JSON");
	}
}

function refuse(error: unknown, path: string): JsonReply {
	const requestId = randomUUID();
	const { code, issues } = error instanceof AppError ? error : new AppError(isAway(error) ? "unavailable" : "internal");
	const status = errorStatus[code];
	// Being busy or without a database is said to each of thousands; in the log it would drown everything else.
	if (code === "internal") log().error({ requestId, path, code, err: error }, "request failed");
	const reply: ErrorReply = { error: { code, requestId, issues } };
	const seconds = retryAfter[code];
	return json(status, reply, seconds === undefined ? {} : { "retry-after": String(seconds) });
}

function json(status: number, body: unknown, more: Record<string, string> = {}): JsonReply {
	const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...more };
	return { status, headers, body: typeof body === "string" ? body : JSON.stringify(body) };
}
