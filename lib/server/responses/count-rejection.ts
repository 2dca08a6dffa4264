import "server-only";
import { multiRow, runRows } from "@/lib/server/db/multi-row";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import { perProcess } from "@/lib/server/per-process";
import { Intake } from "./intake";

const count = multiRow(
	"count-rejections",
	`INSERT INTO rejection (workspace_id, quiz_id, reason, hour, count)
	SELECT workspace_id, quiz_id, reason, date_trunc('hour', at), count(*)
	FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) AS n (workspace_id, quiz_id, reason, at)
	GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
	ON CONFLICT (workspace_id, quiz_id, reason, hour) DO UPDATE SET count = rejection.count + excluded.count`,
);

type Rejection = [workspaceId: string, quizId: string, reason: string, at: Date];

/** Gathered like batches: whoever sends nothing but rubbish takes one connection, and not one for each piece. */
const rejections = () =>
	perProcess("rejections", () => {
		const room = { items: 4_000, bytes: 4_000, partyItems: 2_000, oldestMs: 1_000 };
		return new Intake<Rejection, null>({ ...room, lanes: 1, group: 1_000, gatherMs: 3 }, async (group) => {
			await laneTransaction((client) => runRows(client, count, group));
			return group.map(() => null);
		});
	});

/** Counts a batch or sign-up that was refused as a whole, by hour. */
export async function countRejection(
	{ workspaceId, quizId }: { workspaceId: string; quizId: string },
	reason: string,
	now: Date,
): Promise<void> {
	await rejections().take([workspaceId, quizId, reason, now], { key: "00", party: quizId, bytes: 1 });
}
