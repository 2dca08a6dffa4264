import { workspaceApi } from "@/lib/config/paths";
import type { ListField, ListReport } from "@/lib/contracts/people-list";
import { sendBody, withQuery } from "./http";

/** Tries a list of consents that were given elsewhere; with the `digest` of what was shown it is written. */
export function sendList(
	workspace: string,
	file: File,
	columns: Record<ListField, number | null> | null,
	digest: string | null,
): Promise<ListReport> {
	const { name: fullName = null, ...others } = columns ?? {};
	const query = { name: file.name.slice(-200), ...others, fullName };
	const way = digest === null ? {} : { apply: "true", digest };
	return sendBody("POST", withQuery(workspaceApi(workspace, "people", "lists"), { ...query, ...way }), file);
}
