import { quizParams } from "@/lib/contracts/quiz";
import { csvQuery } from "@/lib/contracts/results";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { exportResults } from "@/lib/server/results/export-results";

export const GET = workspaceRoute(
	{ role: "viewer", params: quizParams, query: csvQuery },
	async ({ scope, params, query }) => {
		const csv = await exportResults(scope, params.quiz, query);
		const name = `${query.part}-${new Date().toISOString().slice(0, 10)}.csv`;
		return new Response(csv, {
			headers: {
				"content-type": "text/csv; charset=utf-8",
				"content-disposition": `attachment; filename="${name}"`,
				"cache-control": "private, no-store",
			},
		});
	},
);
