import { LIST_BYTES, listQuery } from "@/lib/contracts/people-list";
import { readBytes } from "@/lib/server/http/read-json";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { importList } from "@/lib/server/people/lists/import-list";

/** The body is the file itself. */
export const POST = workspaceRoute({ role: "editor", query: listQuery }, async ({ scope, query, request }) => {
	const { name, apply, digest = "", fullName, ...columns } = query;
	const file = { name, columns: { ...columns, name: fullName ?? null }, bytes: await readBytes(request, LIST_BYTES) };
	return importList(scope, file, apply === "true" ? digest : null);
});
