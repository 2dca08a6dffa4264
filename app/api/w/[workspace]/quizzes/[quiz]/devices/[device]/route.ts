import { deviceParams, deviceRequest } from "@/lib/contracts/devices";
import { editDevice } from "@/lib/server/devices/edit-device";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const PUT = workspaceRoute(
	{ role: "editor", params: deviceParams, body: deviceRequest },
	({ scope, params, body }) => editDevice(scope, { quizId: params.quiz, deviceId: params.device }, body),
);
