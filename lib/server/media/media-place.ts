import "server-only";
import { shopperPaths } from "@/lib/config/paths";
import { isUuid } from "@/lib/server/catalog/is-uuid";

export interface MediaPlace {
	workspaceId: string;
	id: string;
}

/** What an address of ours stands for; null for any other. */
export function mediaPlace(url: string): MediaPlace | null {
	const [, workspaceId = "", id = ""] = /^\/m\/([^/]+)\/([^/]+)$/.exec(url) ?? [];
	return isUuid(workspaceId) && isUuid(id) ? { workspaceId, id } : null;
}

export const mediaAddress = ({ workspaceId, id }: MediaPlace): string => shopperPaths.media(workspaceId, id);
