import { readBytes } from "@/lib/server/http/read-json";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { mostMediaBytes, uploadMedia } from "@/lib/server/media/upload-media";

/** The body is the picture itself. */
export const POST = workspaceRoute({ role: "editor" }, async ({ scope, request }) =>
	uploadMedia(scope, await readBytes(request, mostMediaBytes)),
);
