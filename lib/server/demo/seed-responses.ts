import "server-only";
import { pool } from "@/lib/server/db/client";
import { compileVersion, loadVersion } from "@/lib/server/publish/load-version";
import { projectResponses } from "@/lib/server/responses/project-responses";
import { insertRuns } from "./insert-runs";
import { makePerson } from "./people/person";
import { seededRandom } from "./people/random";
import { arrivals } from "./people/visit-times";
import type { DemoQuiz } from "./publish-demo-quiz";
import { type DemoRun, runPerson } from "./run-person";

const PEOPLE = 3200;
const SEED = 20_261_123;
const CHUNK = 400;

/** Some thousand people take the quiz through the real engine; the rows are those that their batches would have made. */
export async function seedResponses(workspaceId: string, quiz: DemoQuiz, now: number): Promise<void> {
	const random = seededRandom(SEED);
	const versions = await Promise.all(
		quiz.versions.map(async ({ id, at }) => {
			const version = await loadVersion(workspaceId, quiz.id, id);
			if (!version) throw new Error("the version was just published");
			return { at, version, compiled: await compileVersion(version) };
		}),
	);
	let runs: DemoRun[] = [];
	for (const { at, source } of arrivals(random, PEOPLE, now)) {
		const live = versions.findLast((one) => one.at <= at) ?? versions[0];
		if (!live) throw new Error("a quiz without a version");
		runs.push(runPerson(makePerson(random, source), live, quiz, random, at));
		if (runs.length < CHUNK) continue;
		await insertRuns(workspaceId, quiz.id, runs);
		runs = [];
	}
	await insertRuns(workspaceId, quiz.id, runs);
	while ((await projectResponses({ limit: CHUNK })) > 0);
	// So many rows at once: without statistics the first pages would be planned for empty tables.
	await pool().query("ANALYZE response, response_answer, response_screen, recommendation, event_batch, personal_value");
}
