import "server-only";
import { lane } from "@/lib/server/db/client";
import { Held, type Read } from "@/lib/server/memory/held";
import { counters } from "@/lib/server/memory/shared-counters";
import { perProcess } from "@/lib/server/per-process";

/** Where a campaign link leads. */
export interface LinkTarget {
	/** The quiz's present slug. */
	slug: string;
	/** Query parameters that name the campaign; "" when the link has none. */
	utm: { utm_source: string; utm_medium: string; utm_campaign: string };
}

const byCode = `
	SELECT q.workspace_id AS "workspaceId", q.slug, l.source, l.medium, l.campaign,
		coalesce(p.counter, 0)::float8 AS counter
	FROM address a
	JOIN link l ON l.workspace_id = a.workspace_id AND l.id = a.target_id
	JOIN quiz q ON q.workspace_id = l.workspace_id AND q.id = l.quiz_id
	LEFT JOIN publication p ON p.workspace_id = q.workspace_id
	WHERE a.kind = 'link' AND a.key = $1 AND NOT l.archived AND NOT q.archived`;

interface Row {
	workspaceId: string;
	counter: number;
	slug: string;
	source: string;
	medium: string;
	campaign: string;
}

const MOST_BYTES = 16 * 2 ** 20;
/** What a link may hold at most, its name aside. */
const LINK_BYTES = 2_000;
/** Longer than any code: nothing is asked for it, and nothing kept. */
const MOST_CHARACTERS = 100;

const links = perProcess("links", () => new Held<LinkTarget>(counters, MOST_BYTES, () => LINK_BYTES));

/** The target of a short code, or null when there is no such link any more. From memory, as `findQuiz`. */
export async function findLink(code: string): Promise<Readonly<LinkTarget> | null> {
	return code.length > MOST_CHARACTERS ? null : links.get(code, () => read(code));
}

async function read(code: string): Promise<Read<LinkTarget> | null> {
	const { rows } = await lane().query<Row>({ name: "link-by-code", text: byCode, values: [code] });
	const [row] = rows;
	if (!row) return null;
	const { workspaceId, counter, slug, source, medium, campaign } = row;
	const value = { slug, utm: { utm_source: source, utm_medium: medium, utm_campaign: campaign } };
	return { workspaceId, counter, value };
}
