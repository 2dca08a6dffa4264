import { ownStyle } from "@/components/player/own-style";
import { cssFor } from "@/components/player/player-css";
import { themeVariables } from "@/components/player/theme";
import { shopperPaths } from "@/lib/config/paths";
import { directionOf } from "@/lib/quiz/languages";
import type { Theme } from "@/lib/quiz/types";
import type { EmbedData } from "@/shopper/embedded/embed-data";
import type { ReplyRecord } from "../reply/record";
import { type Framing, frameAncestors, frameCss } from "./framing";
import { cspHash, dataElement, escapeHtml } from "./html";
import { shopperFiles } from "./shopper-files";

export interface Shell {
	status: number;
	locale: string;
	title: string;
	/** What search engines and shared links read, as tags; null: the page is not to be found. */
	searchTags: string[] | null;
	theme: Theme;
	/** What the style sheet is to cover. */
	kinds: string[];
	/** Those that stand where pictures will. */
	colours: readonly string[];
	/** Address of the picture that the browser shows beside the title, or null. */
	icon: string | null;
	/** Inside the body; escaped already. */
	body: string;
	/** Address of the script, or null. */
	script: string | null;
	framing: Framing;
	/** What it tells the page around it; null: there is none to be told. */
	embedded: EmbedData | null;
}

/** A whole page of the shopper's side: its style inside, one script, nothing from elsewhere but pictures. */
export function pageShell(shell: Shell): ReplyRecord & { body: string } {
	const { status, locale, title, searchTags, theme, kinds, colours, icon, body, script, framing, embedded } = shell;
	const early = script === null ? null : earlyScript();
	const style = `${rootCss(theme)}${frameCss(framing)}\n${cssFor(kinds)}${colourCss(colours)}${ownStyle(theme.css)}`;
	const colour = themeVariables(theme)["--q-paper"] ?? "#ffffff";
	const head = [
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
		`<title>${escapeHtml(title)}</title>`,
		`<meta name="theme-color" content="${colour}">`,
		...(searchTags ?? ['<meta name="robots" content="noindex">']),
		// None of its own: a browser would ask for /favicon.ico.
		`<link rel="icon" href="${escapeHtml(icon ?? "data:,")}">`,
		...(script ? [`<script>${early}</script><script type="module" src="${escapeHtml(script)}"></script>`] : []),
		`<style>${style}</style>`,
	];
	return {
		status,
		headers: {
			"content-type": "text/html; charset=utf-8",
			"cache-control": "no-cache",
			"content-security-policy": policy(style, early, shell),
			// Shops may learn that people come from here, never by which campaign or link.
			"referrer-policy": "strict-origin",
			// A quiz does without: for this header a browser begins a new process once the reply is there, before it shows anything.
			...(script === null && { "cross-origin-opener-policy": "same-origin" }),
			"cross-origin-resource-policy": "same-origin",
			"x-content-type-options": "nosniff",
			"permissions-policy": unused.map((feature) => `${feature}=()`).join(", "),
		},
		body: `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${directionOf(locale)}">
<head>
${head.join("\n")}
</head>
<body>
${body}${embedded ? tellsAround(embedded) : ""}
</body>
</html>
`,
	};
}

function tellsAround(embedded: EmbedData): string {
	const address = shopperPaths.script(shopperFiles().names.embedded);
	return `${dataElement("embed", embedded)}<script type="module" async src="${escapeHtml(address)}"></script>`;
}

function earlyScript(): string {
	const { names, find } = shopperFiles();
	return String(find(names.early) ?? "").trim();
}

/** What a quiz never asks a browser for. */
const unused = [
	...["accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer"],
	...["microphone", "midi", "payment", "usb"],
];

function rootCss(theme: Theme): string {
	const variables = Object.entries(themeVariables(theme)).map(([name, value]) => `${name}:${value}`);
	return `:root{${variables.join(";")}}#player{display:grid}`;
}

/** Attributes can't hold style here: the policy allows the sheet alone. */
const colourCss = (colours: readonly string[]): string =>
	[...new Set(colours)].map((colour) => (colour ? `[data-colour="${colour}"]{background:${colour}}` : "")).join("");

function policy(style: string, early: string | null, { framing, embedded }: Shell): string {
	const scripts = [
		...(early === null && embedded === null ? ["'none'"] : ["'self'"]),
		...(early === null ? [] : [cspHash(early)]),
	];
	return [
		"default-src 'none'",
		`script-src ${scripts.join(" ")}`,
		`style-src ${cspHash(style)}`,
		// Product pictures come from the shops' own hosts.
		"img-src 'self' https: data:",
		"connect-src 'self'",
		// Nothing here makes markup or code of a text.
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		frameAncestors(framing),
	].join("; ");
}
