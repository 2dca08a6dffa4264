import { lane } from "@/lib/server/db/client";
import { setBackProfiles } from "@/lib/server/people/profile-loop";
import type { ReplyRecord } from "./reply/record";

const json = { "content-type": "application/json", "cache-control": "no-store" };

/**
 * 200 when the database answers in time, else 503: what a load balancer asks. `setBackProfiles`: responses that couldn't be taken into
 * their profile yet; more than 0 for an hour wants an operator to look.
 */
export async function health(): Promise<ReplyRecord> {
	try {
		await lane().query("SELECT 1");
		return { status: 200, headers: json, body: JSON.stringify({ status: "ok", setBackProfiles: setBackProfiles() }) };
	} catch {
		return { status: 503, headers: json, body: '{"status":"database unreachable"}' };
	}
}
