import "server-only";
import type { LocalText } from "@/lib/quiz/types";
import { lane } from "@/lib/server/db/client";
import { Held, type Read } from "@/lib/server/memory/held";
import { counters } from "@/lib/server/memory/shared-counters";
import { perProcess } from "@/lib/server/per-process";

/** The quiz behind a public address. */
export interface QuizPlace {
	workspaceId: string;
	quizId: string;
	/** Its present slug; another than the one asked for when that is retired. */
	slug: string;
	status: "draft" | "live" | "paused" | "unpublished";
	pausedMessage: LocalText;
	versionId: string | null;
	/** Origins that may show it in a frame; "*": any. */
	sites: string[];
	/** Ids of the purposes whose grants count only once they are confirmed by mail. */
	confirmed: string[];
	/** The workspace tells people when what they wished for is back (a message of that kind is on). */
	tells: boolean;
}

const byAddress = `
	SELECT q.workspace_id AS "workspaceId", q.id AS "quizId", q.slug, q.status, q.paused_message AS "pausedMessage",
		q.version_id AS "versionId", q.sites,
		array(SELECT u.id FROM purpose u WHERE u.workspace_id = q.workspace_id AND u.confirmed ORDER BY u.id)::text[] AS confirmed,
		EXISTS (SELECT FROM message m WHERE m.workspace_id = q.workspace_id AND m.active AND m.trigger->>'kind' = 'wish') AS tells,
		coalesce(p.counter, 0)::float8 AS counter
	FROM address a
	JOIN quiz q ON q.workspace_id = a.workspace_id AND q.id = a.target_id
	LEFT JOIN publication p ON p.workspace_id = q.workspace_id
	WHERE a.kind = 'quiz' AND a.key = $1 AND NOT q.archived`;

const MOST_BYTES = 32 * 2 ** 20;
/** Longer than any slug: nothing is asked for it, and nothing kept. */
const MOST_CHARACTERS = 100;

const places = perProcess(
	"places",
	() => new Held<QuizPlace>(counters, MOST_BYTES, (place) => 1_000 + 2 * JSON.stringify(place).length),
);

/**
 * From memory, as it was less than a second ago; this process's own changes show at once. The workspace follows from the
 * address.
 */
export async function findQuiz(slug: string): Promise<Readonly<QuizPlace> | null> {
	return slug.length > MOST_CHARACTERS ? null : places.get(slug, () => read(slug));
}

async function read(slug: string): Promise<Read<QuizPlace> | null> {
	const query = { name: "quiz-by-address", text: byAddress, values: [slug] };
	const { rows } = await lane().query<QuizPlace & { counter: number }>(query);
	const [row] = rows;
	if (!row) return null;
	const { counter, ...value } = row;
	return { workspaceId: value.workspaceId, counter, value };
}
