import "server-only";
import { lane } from "@/lib/server/db/client";
import { log } from "@/lib/server/log";
import { type KeyedProfile, profileKey } from "./profile-key";

/**
 * Says in the log when DATA_KEY isn't the one that this database's people are sealed with, as on a machine that was given another: what it
 * seals none of the others can read.
 */
export async function checkDataKey(): Promise<void> {
	const { rows } = await lane().query<KeyedProfile>(anyone);
	const [profile] = rows;
	if (!profile) return;
	try {
		profileKey(profile);
	} catch {
		log().error(
			"DATA_KEY is not the key of this database: people's data can't be read, and what is sealed now no other machine can read",
		);
	}
}

const anyone = 'SELECT workspace_id AS "workspaceId", id, key FROM profile LIMIT 1';
