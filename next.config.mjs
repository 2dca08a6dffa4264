// @ts-check
import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
	distDir: process.env.NEXT_DIST_DIR || ".next",
	// Next adds the types of its own output to the file it is given: scripts/lib/build hands it one per output.
	typescript: { tsconfigPath: process.env.NEXT_TSCONFIG || "tsconfig.json" },
	reactStrictMode: true,
	poweredByHeader: false,
	devIndicators: false,
	outputFileTracingRoot: import.meta.dirname,
	serverExternalPackages: ["@node-rs/argon2", "pg", "pino", "sharp"],
	// The content security policy has a nonce per request: server/reply/protect.ts sets it.
	// What the shopper's lane answers (server/lane.ts) brings its own headers, and these would win over them.
	headers: async () => [
		{
			source: "/((?!q/|p/|m/|me/|shopper/|kiosk|\\.well-known/|api/q/|api/health).*)",
			headers: [
				{ key: "X-Content-Type-Options", value: "nosniff" },
				{ key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
				{ key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
				{ key: "X-Frame-Options", value: "SAMEORIGIN" },
			],
		},
	],
};

export default createNextIntlPlugin("./lib/server/i18n/request.ts")(config);
