import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { env } from "@/lib/config/env";
import { AppError } from "@/lib/contracts/errors";
import { nextAuthOptions } from "@/lib/server/auth/next-auth-options";
import { checkOrigin } from "@/lib/server/http/check-origin";
import { errorReply } from "@/lib/server/http/error-reply";
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
		// The library reads the whole body; a form with an address and a password is short.
		if (Number(request.headers.get("content-length") ?? 0) > 8192) throw new AppError("too-large");
		return await NextAuth(request, context, nextAuthOptions());
	} catch (thrown) {
		return errorReply(thrown, newId(), request);
	}
}

export { handle as GET, handle as POST };
