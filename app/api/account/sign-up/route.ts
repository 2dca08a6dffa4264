import { type SignedUpReply, signUpBody } from "@/lib/contracts/accounts";
import { sessionCookie } from "@/lib/server/auth/session-token";
import { signUp } from "@/lib/server/auth/sign-up";
import { publicRoute } from "@/lib/server/http/public-route";

export const POST = publicRoute({ body: signUpBody }, async ({ body, address, request }) => {
	const userAgent = request.headers.get("user-agent") ?? "";
	const { workspace, sessionId } = await signUp(body, { address, userAgent });
	const reply: SignedUpReply = { workspace };
	return Response.json(reply, { headers: { "set-cookie": await sessionCookie(sessionId) } });
});
