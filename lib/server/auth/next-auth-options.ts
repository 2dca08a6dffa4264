import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/config/env";
import { credentials } from "@/lib/contracts/accounts";
import { AppError } from "@/lib/contracts/errors";
import { clientAddress } from "@/lib/server/http/client-address";
import { log } from "@/lib/server/log";
import { secureCookies, sessionCookieName, sessionSeconds } from "./session-token";
import { signIn } from "./sign-in";

/**
 * The library checks the form's token, calls us, and sets the cookie. What it calls a user is our session's id, and its
 * token holds nothing else: who that is and whether it still lives is read from our rows on every request.
 */
export function nextAuthOptions(): NextAuthOptions {
	const cookie = { httpOnly: true, sameSite: "lax" as const, path: "/", secure: secureCookies() };
	return {
		secret: env().AUTH_SECRET,
		session: { strategy: "jwt", maxAge: sessionSeconds },
		useSecureCookies: secureCookies(),
		cookies: { sessionToken: { name: sessionCookieName(), options: cookie } },
		pages: { signIn: "/sign-in", error: "/sign-in" },
		providers: [passwordProvider()],
		callbacks: {
			// `trigger` "update" and its session are left unread: a browser can't change who it is.
			jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
			session: ({ session }) => ({ expires: session.expires }),
		},
		logger: {
			error: (code) => log().info({ code }, "sign-in refused"),
			warn: (code) => log().debug({ code }, "next-auth"),
			debug: () => {},
		},
	};
}

const passwordProvider = () =>
	CredentialsProvider({
		credentials: { email: {}, password: {} },
		authorize: async (given, request) => {
			const parsed = credentials.safeParse(given);
			if (!parsed.success) return null;
			const headers = new Headers(request.headers as Record<string, string> | undefined);
			const client = { address: clientAddress(headers), userAgent: headers.get("user-agent") ?? "" };
			return asReply(signIn({ ...parsed.data, ...client }));
		},
	});

/** null is the library's "wrong credentials"; an error's message reaches the form as it is, so only our codes go out. */
async function asReply(attempt: Promise<string>): Promise<{ id: string } | null> {
	try {
		return { id: await attempt };
	} catch (thrown) {
		if (thrown instanceof AppError && thrown.code === "wrong-credentials") return null;
		if (thrown instanceof AppError) throw new Error(thrown.code);
		log().error({ err: thrown }, "sign-in failed");
		throw new Error("internal");
	}
}
