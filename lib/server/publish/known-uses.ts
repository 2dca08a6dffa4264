import "server-only";
import { createHash } from "node:crypto";
import type { LocalText } from "@/lib/quiz/types";
import { lane } from "@/lib/server/db/client";
import { Held, type Read } from "@/lib/server/memory/held";
import { counters } from "@/lib/server/memory/shared-counters";
import { perProcess } from "@/lib/server/per-process";

/** What a workspace's answers may be kept as, beyond the response. */
export interface KnownUses {
	/** The workspace's name: whose quiz it is. */
	shop: string;
	/** By key, those of the dictionary that aren't archived. */
	traits: Map<string, { name: LocalText; shelfLifeDays: number | null; purposes: string[] }>;
	/** By id. */
	purposes: Map<string, LocalText>;
	/** Another one whenever anything of it is. */
	stamp: string;
}

const byWorkspace = `
	SELECT w.name AS shop,
		(SELECT coalesce(json_agg(json_build_array(t.key, json_build_object(
			'name', t.name, 'shelfLifeDays', t.shelf_life_days, 'purposes', t.purposes)) ORDER BY t.key), '[]')
			FROM trait t WHERE t.workspace_id = w.workspace_id AND NOT t.archived) AS traits,
		(SELECT coalesce(json_agg(json_build_array(u.id, u.name) ORDER BY u.id), '[]')
			FROM purpose u WHERE u.workspace_id = w.workspace_id) AS purposes,
		coalesce(p.counter, 0)::float8 AS counter
	FROM workspace w LEFT JOIN publication p ON p.workspace_id = w.workspace_id
	WHERE w.workspace_id = $1`;

interface Row {
	shop: string;
	traits: [string, { name: LocalText; shelfLifeDays: number | null; purposes: string[] }][];
	purposes: [string, LocalText][];
	counter: number;
}

const MOST_BYTES = 16 * 2 ** 20;

const known = perProcess("uses", () => new Held<KnownUses>(counters, MOST_BYTES, weigh));

function weigh({ traits, purposes }: KnownUses): number {
	return 1_000 + 2 * JSON.stringify([[...traits], [...purposes]]).length;
}

const nothing: KnownUses = { shop: "", traits: new Map(), purposes: new Map(), stamp: "" };

/** What the dictionary and the purposes are, from memory, as less than a second ago; this process's own changes show at once. */
export const knownUses = async (workspaceId: string): Promise<Readonly<KnownUses>> =>
	(await known.get(workspaceId, () => read(workspaceId))) ?? nothing;

async function read(workspaceId: string): Promise<Read<KnownUses> | null> {
	const { rows } = await lane().query<Row>({ name: "known-uses", text: byWorkspace, values: [workspaceId] });
	const [row] = rows;
	if (!row) return null;
	const { counter, ...uses } = row;
	const stamp = createHash("sha256").update(JSON.stringify(uses)).digest("base64url");
	const value = { shop: uses.shop, traits: new Map(uses.traits), purposes: new Map(uses.purposes), stamp };
	return { workspaceId, counter, value };
}
