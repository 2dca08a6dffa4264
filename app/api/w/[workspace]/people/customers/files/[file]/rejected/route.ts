import { customerFileParams, rejectedQuery } from "@/lib/contracts/customers";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { rejectedRows } from "@/lib/server/people/customers/rejects";

export const GET = workspaceRoute(
	{ role: "editor", params: customerFileParams, query: rejectedQuery },
	async ({ scope, params, query }) => {
		const { name, csv } = await rejectedRows(scope, params.file, query.lang);
		return new Response(csv, {
			headers: {
				"content-type": "text/csv; charset=utf-8",
				"content-disposition": `attachment; filename="${name}"`,
				"cache-control": "private, no-store",
			},
		});
	},
);
