import { passwordChange } from "@/lib/contracts/accounts";
import { changePassword } from "@/lib/server/auth/change-password";
import { accountRoute } from "@/lib/server/http/account-route";

export const POST = accountRoute({ body: passwordChange }, ({ session, body }) =>
	changePassword(session, body.current, body.next),
);
