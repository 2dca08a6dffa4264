import { lane } from "@/lib/server/db/client";
import type { ReplyRecord } from "./record";

const json = { "content-type": "application/json", "cache-control": "no-store" };

/** 200 when the database answers in time, else 503: what a load balancer asks. */
export async function health(): Promise<ReplyRecord> {
	try {
		await lane().query("SELECT 1");
		return { status: 200, headers: json, body: '{"status":"ok"}' };
	} catch {
		return { status: 503, headers: json, body: '{"status":"database unreachable"}' };
	}
}
