import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { env } from "@/lib/config/env";
import { AppError } from "@/lib/contracts/errors";
import { nextAuthOptions } from "@/lib/server/auth/next-auth-options";
import { checkOrigin } from "@/lib/server/http/check-origin";
import { clientAddress } from "@/lib/server/http/client-address";
import { errorReply } from "@/lib/server/http/error-reply";
import { nodeLimit } from "@/lib/server/http/node-limit";
import { readBytes } from "@/lib/server/http/read-json";
import { newId } from "@/lib/server/new-id";

/** Of the library's addresses only those that signing in needs. */
const open = new Set(["GET csrf", "POST callback/credentials"]);

interface AuthContext {
	params: Promise<{ nextauth: string[] }>;
}

async function handle(request: NextRequest, context: AuthContext): Promise<Response> {
	try {
		const { nextauth } = await context.params;
		if (!open.has(`${request.method} ${nextauth.join("/")}`)) throw new AppError("not-found");
		checkOrigin(request, env().APP_URL);
		nodeLimit(`sign-in ${clientAddress(request.headers)}`, 240);
		return await NextAuth(await withShortBody(request), context, nextAuthOptions());
	} catch (thrown) {
		return errorReply(thrown, newId(), request);
	}
}

/** The library reads a body of any length; a form with an address and a password is short. */
async function withShortBody(request: NextRequest): Promise<NextRequest> {
	if (request.method !== "POST") return request;
	const body = new Uint8Array(await readBytes(request, 8192));
	return new NextRequest(request.url, { method: "POST", headers: request.headers, body });
}

export { handle as GET, handle as POST };
