import "server-only";
import { findQuiz, type QuizPlace } from "./find-quiz";
import { loadVersion, type Version } from "./load-version";

export type LiveQuiz =
	| { kind: "live"; place: QuizPlace; version: Version }
	| { kind: "paused"; place: QuizPlace; version: Version }
	/** The address has a new name. */
	| { kind: "moved"; slug: string }
	/** Taken down by its owner. */
	| { kind: "closed"; place: QuizPlace; version: Version | null }
	| { kind: "none" };

/** What stands behind a public address. */
export async function getLiveQuiz(slug: string): Promise<LiveQuiz> {
	const place = await findQuiz(slug);
	if (!place) return { kind: "none" };
	if (place.slug !== slug) return { kind: "moved", slug: place.slug };
	const { workspaceId, quizId, versionId, status } = place;
	const version = versionId === null ? null : await loadVersion(workspaceId, quizId, versionId);
	if ((status === "live" || status === "paused") && version) return { kind: status, place, version };
	return status === "unpublished" ? { kind: "closed", place, version } : { kind: "none" };
}
