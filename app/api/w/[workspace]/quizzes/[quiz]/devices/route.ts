import { deviceRequest } from "@/lib/contracts/devices";
import { quizParams } from "@/lib/contracts/quiz";
import { createDevice } from "@/lib/server/devices/create-device";
import { listDevices } from "@/lib/server/devices/list-devices";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer", params: quizParams }, ({ scope, params }) =>
	listDevices(scope, params.quiz),
);

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: deviceRequest },
	({ scope, params, body }) => createDevice(scope, params.quiz, body),
);
