import type { ReactNode } from "react";
import { textsFor } from "@/components/player/texts-for";
import { LANGUAGES } from "@/lib/quiz/languages";
import type { Theme } from "@/lib/quiz/types";
import { unframed } from "../page/framing";
import { plainTheme } from "../page/message-page";
import { pageShell } from "../page/page-shell";
import { toHtml } from "../page/to-html";
import type { ReplyRecord } from "../reply/record";

interface OwnShell {
	status?: number;
	locale: string;
	title: string;
	theme: Theme | null;
	/** Where the page itself is, without a language; null: it is offered in none but this. */
	path: string | null;
	children: ReactNode;
}

/** One of a person's own pages: kept by nobody on the way, found by no search engine, and its address is told to no other site. */
export function ownShell({
	status = 200,
	locale,
	title,
	theme,
	path,
	children,
}: OwnShell): ReplyRecord & { body: string } {
	const html = toHtml(
		<div className="q-player q-own">
			<main className="q-main">
				{theme?.brand && <p className="q-brand">{theme.brand}</p>}
				<h1>{title}</h1>
				{children}
				{path && <Languages path={path} locale={locale} />}
			</main>
		</div>,
	);
	const page = pageShell({
		...{ status, locale, title, searchTags: null, theme: theme ?? plainTheme },
		...{ kinds: ["own-page", "sign-up"], colours: [], icon: null, script: null, framing: unframed, embedded: null },
		body: `<div id="player">${html}</div>`,
	});
	return { ...page, headers: { ...page.headers, ...privateHeaders } };
}

export const privateHeaders = {
	"cache-control": "no-store",
	"referrer-policy": "no-referrer",
	"x-robots-tag": "noindex, nofollow",
};

function Languages({ path, locale }: { path: string; locale: string }) {
	const others = LANGUAGES.filter((language) => language !== locale);
	return (
		<section>
			<details>
				<summary>{textsFor(locale).language}</summary>
				<p className="q-links">
					{others.map((language) => (
						<a key={language} href={`${path}?lang=${language}`} lang={language} hrefLang={language}>
							{nameOf(language)}
						</a>
					))}
				</p>
			</details>
		</section>
	);
}

/** A language is named in itself. */
function nameOf(language: string): string {
	const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
