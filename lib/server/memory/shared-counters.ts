import "server-only";
import { isConnected, lane } from "@/lib/server/db/client";
import { log } from "@/lib/server/log";
import { perProcess } from "@/lib/server/per-process";
import { type Counted, Counters } from "./counters";

/** What is published, paused or taken down shows everywhere within a second: two polls and a read. */
const POLL_MS = 300;

const present = `
	SELECT workspace_id AS "workspaceId", counter::float8 AS counter FROM publication WHERE workspace_id = ANY($1::uuid[])`;

/** The counters that everything held in this process goes by. */
export const counters: Counters = perProcess("counters", () => {
	const made = new Counters();
	keepPolling(made);
	return made;
});

/** As long as the process lives, without keeping it alive. */
function keepPolling(polled: Counters): void {
	let polling = false;
	let away = false;
	const tick = async () => {
		if (polling || !isConnected()) return;
		polling = true;
		try {
			await polled.poll(readCounters);
			if (away) log().info("polling again");
			away = false;
		} catch (error) {
			if (!away) log().warn({ err: error }, "can't poll; serving what is held");
			away = true;
		}
		polling = false;
	};
	setInterval(tick, POLL_MS).unref();
}

async function readCounters(workspaceIds: string[]): Promise<Counted[]> {
	const { rows } = await lane().query<Counted>({ name: "counters", text: present, values: [workspaceIds] });
	return rows;
}
