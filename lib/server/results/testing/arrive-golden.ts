import "server-only";
import { sequences } from "@/lib/quiz/testing/golden/sequences";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { projectResponses } from "@/lib/server/responses/project-responses";
import { signUp } from "@/lib/server/responses/sign-up";
import { type GoldenQuiz, origin, publishGoldenQuiz, toStored } from "@/lib/server/responses/testing/golden-quiz";

/** Publishes the golden quiz and lets the golden runs arrive: batches through ingest, sign-ups, then the projection. */
export async function arriveGolden(): Promise<GoldenQuiz> {
	const golden = await publishGoldenQuiz();
	const { slug: quiz, versionId: version } = golden;
	for (const { arrivals, personal, responseId: response, test, signUp: signed } of sequences) {
		for (const arrival of arrivals) {
			const own = personal.filter(({ id }) => JSON.stringify(arrival.events).includes(id));
			const batch = { ...toStored(arrival), response, quiz, version, personal: own, origin: { ...origin, test } };
			await acceptBatch(batch, { now: new Date(Math.max(...arrival.events.map((event) => event.at))) });
		}
		if (!signed) continue;
		const { at, ...request } = signed;
		await signUp({ ...request, response, quiz, version, locale: "en" }, { now: new Date(at) });
	}
	await projectResponses({ limit: 100 });
	return golden;
}
