import "server-only";
import { pool } from "@/lib/server/db/client";

/** Where a campaign link leads. */
export interface LinkTarget {
	/** The quiz's present slug. */
	slug: string;
	/** Query parameters that name the campaign; "" when the link has none. */
	utm: { utm_source: string; utm_medium: string; utm_campaign: string };
}

const byCode = `
	SELECT q.slug, l.source, l.medium, l.campaign
	FROM address a
	JOIN link l ON l.workspace_id = a.workspace_id AND l.id = a.target_id
	JOIN quiz q ON q.workspace_id = l.workspace_id AND q.id = l.quiz_id
	WHERE a.kind = 'link' AND a.key = $1 AND NOT l.archived AND NOT q.archived`;

interface Row {
	slug: string;
	source: string;
	medium: string;
	campaign: string;
}

/** The target of a short code, or null when there is no such link any more. */
export async function findLink(code: string): Promise<LinkTarget | null> {
	const { rows } = await pool().query<Row>({ name: "link-by-code", text: byCode, values: [code] });
	const [row] = rows;
	if (!row) return null;
	const { slug, source, medium, campaign } = row;
	return { slug, utm: { utm_source: source, utm_medium: medium, utm_campaign: campaign } };
}
