import "server-only";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import type { QuizDocument } from "@/lib/quiz/types";
import type { EventBatch } from "@/lib/quiz/wire";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import type { TakenDown } from "@/lib/server/responses/taken-down";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { type Bare, email, name, oneRun, toTheEnd } from "@/lib/server/responses/testing/one-run";

/** Of the goals, two say something of the person. */
const withTrait = (quiz: QuizDocument): QuizDocument =>
	JSON.parse(JSON.stringify(quiz), (_, node) => {
		if (node?.id !== "c-simple" && node?.id !== "c-vegan") return node;
		const trait = { id: newId(), kind: "trait", attribute: "wish", value: node.id === "c-simple" ? "simple" : "vegan" };
		return { ...node, effects: [...node.effects, trait] };
	});

/** The golden quiz with a dictionary of one trait, "wish", which counts for 30 days and may be used for advice by e-mail. */
export const publishAskingQuiz = (): Promise<GoldenQuiz> =>
	publishGoldenQuiz(withTrait, async (workspaceId) => {
		await db().trait.create({
			data: {
				...{ workspaceId, id: newId(), key: "wish", name: { en: "Wish" }, type: "choice", shelfLifeDays: 30 },
				options: ["simple", "vegan"].map((value) => ({ value, name: { en: value } })),
				purposes: [purposes.adviceByEmail],
			},
		});
	});

interface Run {
	at: Date;
	/** The consent question is ticked. */
	granted: boolean;
	address?: string;
	called?: string;
	goal?: string;
	/** When it arrives; at once by default. */
	arrivesAt?: Date;
	/** A screen that their browser reports as shown. */
	sees?: string;
	/** By somebody or something else than their own browser. */
	taken?: TakenDown;
	more?: Partial<EventBatch>;
}

/** One run to the end, by somebody who types their name and address. Gives the response's id. */
export async function respond(golden: GoldenQuiz, run: Run): Promise<string> {
	const response = newId();
	const batch = oneBatch(golden, response, run);
	await acceptBatch(batch, { now: run.arrivesAt ?? run.at, ...(run.taken && { taken: run.taken }) });
	return response;
}

/** The one batch of such a run. */
export function oneBatch(golden: GoldenQuiz, response: string, run: Run): EventBatch {
	const { at, granted, address = email.value, called = name.value, goal = "c-simple", more = {} } = run;
	const typed = { name: { ...name, id: newId(), value: called }, email: { ...email, id: newId(), value: address } };
	const ids = new Map([
		[name.id, typed.name.id],
		[email.id, typed.email.id],
		["c-simple", goal],
	]);
	const shown: Bare[] = run.sees ? [{ type: "screen", screen: run.sees }] : [];
	const steps = JSON.parse(JSON.stringify([...shown, ...toTheEnd(granted)]), (_, part) => ids.get(part) ?? part);
	return oneRun(golden, at, response)(steps, { personal: [typed.name, typed.email], ...more });
}
