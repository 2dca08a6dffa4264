import { exportParams } from "@/lib/contracts/exports";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { openExport } from "@/lib/server/people/exports/open-export";

export const GET = workspaceRoute({ role: "editor", params: exportParams }, async ({ scope, params }) => {
	const { name, bytes } = await openExport(scope, params.export);
	return new Response(new Uint8Array(bytes), {
		headers: {
			"content-type": "text/csv; charset=utf-8",
			"content-disposition": `attachment; filename="${name}"`,
			"cache-control": "private, no-store",
		},
	});
});
