import { resetFinish } from "@/lib/contracts/accounts";
import { resetPassword } from "@/lib/server/auth/reset-password";
import { publicRoute } from "@/lib/server/http/public-route";

export const POST = publicRoute({ body: resetFinish, perMinute: 20 }, ({ body }) =>
	resetPassword(body.token, body.password),
);
