import type { Locale, Theme } from "@/lib/quiz/types";
import { escapeHtml } from "./html";
import { pageShell } from "./page-shell";
import type { ReplyRecord } from "./record";

type Reason = "paused" | "unknown";

interface Said {
	title: string;
	text: string;
}

const english: Record<Reason, Said> = {
	paused: { title: "Back soon", text: "This quiz is taking a break. Please come back another time." },
	unknown: { title: "There is no quiz here", text: "The link may be old or mistyped. Ask the shop for a new one." },
};

const danish: Record<Reason, Said> = {
	paused: { title: "Vi er snart tilbage", text: "Quizzen holder pause. Kom gerne igen en anden gang." },
	unknown: {
		title: "Her er ingen quiz",
		text: "Linket er måske gammelt eller skrevet forkert. Bed butikken om et nyt.",
	},
};

const plainTheme: Theme = {
	...{ accent: "#1f6f4f", background: "#faf9f7", text: "#1d1c1a", radius: 12, brand: "", logoUrl: null },
};

/** A page that only says something. `text` replaces the usual words. */
export function messagePage(
	reason: Reason,
	locale: Locale,
	text: string,
	theme: Theme | null,
): ReplyRecord & { body: string } {
	const said = (locale.toLowerCase().split("-")[0] === "da" ? danish : english)[reason];
	const brand = theme?.brand ? `<p class="q-brand">${escapeHtml(theme.brand)}</p>` : "";
	return pageShell({
		status: reason === "unknown" ? 404 : 200,
		locale,
		title: said.title,
		description: "",
		address: null,
		theme: theme ?? plainTheme,
		body: `<div id="player"><div class="q-player"><main class="q-main"><section class="q-status">${brand}<h1 class="q-message">${escapeHtml(said.title)}</h1><p class="q-body">${escapeHtml(text || said.text)}</p></section></main></div></div>`,
		script: null,
	});
}
