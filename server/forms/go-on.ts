import { openSignUp, readSignUp, type SignUpState } from "@/components/player/ending/sign-up-form";
import { readScreen } from "@/components/player/read-screen";
import { sayAmiss } from "@/components/player/say-amiss";
import { type Session, type Step, startSession, step } from "@/components/player/session";
import { textsFor } from "@/components/player/texts-for";
import { AppError } from "@/lib/contracts/errors";
import { eventBatch, signUp as signUpRequest } from "@/lib/contracts/event-batch";
import type { PostedForm } from "@/lib/contracts/posted-form";
import { walk } from "@/lib/quiz/advance";
import { settleEntry } from "@/lib/quiz/entry";
import { shownBlocks } from "@/lib/quiz/hidden";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { type ShopperFlow, toShopperFlow } from "@/lib/quiz/shopper-flow";
import type { ShopperResult } from "@/lib/quiz/wire";
import { parse } from "@/lib/server/http/parse";
import { newId } from "@/lib/server/new-id";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import type { StoredResponse } from "@/lib/server/responses/read-response";
import { signUp } from "@/lib/server/responses/sign-up";
import { toShopperResult } from "@/lib/server/responses/to-shopper-result";
import type { PageRequest, Standing } from "../quiz/quiz-page";
import type { RequestRecord } from "../reply/record";
import { formBatch, idOf } from "./form-batch";
import { formOrigin } from "./form-origin";

interface Form extends PageRequest {
	/** Of the quiz's place. */
	tells: boolean;
	form: PostedForm;
	response: string;
	/** The response as far as it has come; null: it begins here. */
	stored: StoredResponse | null;
	posted: URLSearchParams;
	request: RequestRecord;
	now: Date;
}

/**
 * One form further, as a script would go on with the same moves: reads it, records what happened, and tells where the
 * person stands then. Throws `gone` for a quiz that is not open for new runs.
 */
export async function goOn(given: Form): Promise<Standing> {
	const { version, form, response, stored, posted, locale, entry } = given;
	const document = entry ? settleEntry(version.document, entry) : version.document;
	const flow = toShopperFlow(toShopperDocument(document, locale));
	const before = stand(flow, form, stored);
	const moved = move(flow, before.session, given);
	if ("errors" in moved) {
		return { session: before.session, response: stored && response, errors: moved.errors, posted, ending: null };
	}
	const { session } = moved;
	const happened = [...before.happened, ...moved.happened];
	let result: ShopperResult | null = null;
	if (happened.length > 0) {
		const origin = formOrigin(given);
		const envelope = { response, quiz: given.slug, version: version.id, origin };
		const batch = formBatch({ envelope, flow, happened, seq: stored?.nextSeq ?? 0, now: given.now });
		({ result } = await acceptBatch(parse(eventBatch, batch), { now: given.now, address: given.request.address }));
	}
	if (stored && session.complete) result ??= await toShopperResult(version, stored.row, locale, given);
	const standing = { session, response, errors: {}, posted: null };
	if (session.screen !== null) return { ...standing, ending: null };
	const state = { status: "ready" as const, result };
	const signedUp = form.way === "sign-up" && result?.signUp ? await takeSignUp(given, response) : openSignUp;
	return { ...standing, ending: { state, url: walk(flow, session.answers).url, signUp: signedUp } };
}

/** Where the form was shown. Without a response its screen is the first, seen just now. */
function stand(flow: ShopperFlow, { screen }: PostedForm, stored: StoredResponse | null): Step {
	if (!stored) return startSession(flow);
	const { answers, seen, complete } = stored;
	const session: Session = { answers, screen: null, typed: {}, seen, complete };
	return { session: step(flow, session, { type: "show", screen: screen || null }).session, happened: [] };
}

/** What the form's button does. */
function move(flow: ShopperFlow, session: Session, { form, posted, locale }: Form): Step | Pick<Standing, "errors"> {
	if (form.show !== "") return step(flow, session, { type: "show", screen: form.show });
	if (form.way === "back") return step(flow, session, { type: "back" });
	if (session.screen === null || session.screen !== form.screen) return { session, happened: [] };
	const blocks = flow.screens.find(({ id }) => id === session.screen)?.blocks ?? [];
	const there = shownBlocks(blocks, walk(flow, session.answers).hidden);
	const reading = readScreen(there, posted, session, { locale, newId });
	if ("given" in reading) return step(flow, session, { type: "leave", given: reading.given });
	return { errors: sayAmiss(reading.amiss, textsFor(locale), locale) };
}

async function takeSignUp({ slug, version, posted, locale, now }: Form, response: string): Promise<SignUpState> {
	const texts = textsFor(locale);
	const read = readSignUp(posted, texts);
	const { email, ticked, errors } = read;
	if (errors.email || errors.boxes) return read;
	const consents = ticked.map((purpose) => ({ id: idOf(response, purpose), purpose }));
	try {
		const request = { id: idOf(response, email), response, quiz: slug, version: version.id, email, locale, consents };
		await signUp(parse(signUpRequest, request), { now });
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		return { ...read, errors: { email: "", boxes: texts.signUpFailed } };
	}
	return { ...read, done: true };
}
