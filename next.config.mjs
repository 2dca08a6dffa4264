// @ts-check
import createNextIntlPlugin from "next-intl/plugin";

const isDev = process.env.NODE_ENV === "development";

const contentSecurityPolicy = [
	"default-src 'self'",
	// Next puts its bootstrap into the page; without a nonce per request (which forbids cached pages) it must be allowed.
	`script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ""}`,
	"style-src 'self' 'unsafe-inline'",
	// Product pictures come from the shops' own hosts.
	"img-src 'self' data: blob: https: http:",
	"font-src 'self' data:",
	`connect-src 'self'${isDev ? " ws:" : ""}`,
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'self'",
	"frame-src 'self'",
	"frame-ancestors 'self'",
].join("; ");

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
	headers: async () => [
		{
			source: "/:path*",
			headers: [
				{ key: "Content-Security-Policy", value: contentSecurityPolicy },
				{ key: "X-Content-Type-Options", value: "nosniff" },
				{ key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
				{ key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
				{ key: "X-Frame-Options", value: "SAMEORIGIN" },
			],
		},
	],
};

export default createNextIntlPlugin("./lib/server/i18n/request.ts")(config);
