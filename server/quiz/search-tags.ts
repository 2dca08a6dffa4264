import { shopperPaths } from "@/lib/config/paths";
import { sharedAs } from "@/lib/quiz/sharing";
import type { Locale, QuizDocument } from "@/lib/quiz/types";
import { escapeHtml, inlineJson } from "../page/html";

interface SharedPage {
	document: QuizDocument;
	locale: Locale;
	slug: string;
	/** Where quizzes are served, without a slash at the end. */
	home: string;
	/** Other sites may embed the quiz. */
	embeds: boolean;
}

/** What search engines read of a quiz's page, and whoever shows a link to it as a card. */
export function searchTags(page: SharedPage): string[] {
	const { document, locale } = page;
	const { index } = document.sharing;
	const { description } = sharedAs(document, locale);
	return [
		...(description ? [meta("name", "description", description)] : []),
		...(index ? [...addresses(page), structuredData(page)] : [meta("name", "robots", "noindex")]),
		...card(page),
		...(page.embeds ? [discovery(page)] : []),
	];
}

/** Each language has an address of its own; without one in it, the address follows the visitor's browser. */
const addressIn = ({ document, slug, home }: SharedPage, locale: Locale | null): string =>
	`${home}${shopperPaths.quiz(slug)}${locale && document.locales.length > 1 ? `?lang=${locale}` : ""}`;

function addresses(page: SharedPage): string[] {
	const { locales } = page.document;
	const alternate = (language: string, address: string) =>
		`<link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(address)}">`;
	return [
		`<link rel="canonical" href="${escapeHtml(addressIn(page, page.locale))}">`,
		...(locales.length > 1
			? [...locales.map((one) => alternate(one, addressIn(page, one))), alternate("x-default", addressIn(page, null))]
			: []),
	];
}

/** Open Graph. Twitter's card takes its words and picture from it. */
function card(page: SharedPage): string[] {
	const { document, locale } = page;
	const { title, description, imageUrl, imageAlt } = sharedAs(document, locale);
	const tags = {
		...{ type: "website", url: addressIn(page, locale), title, description, site_name: document.theme.brand },
		...(imageUrl && { image: absolute(page, imageUrl), "image:alt": imageAlt }),
	};
	return [
		...Object.entries(tags).map(([name, value]) => (value ? meta("property", `og:${name}`, value) : "")),
		...(imageUrl ? [meta("name", "twitter:card", "summary_large_image")] : []),
	].filter(Boolean);
}

/** A page of schema.org, as search engines know it. */
function structuredData(page: SharedPage): string {
	const { document, locale } = page;
	const { title, description, imageUrl } = sharedAs(document, locale);
	const { brand, logoUrl } = document.theme;
	const publisher = {
		...{ "@type": "Organization", name: brand },
		...(logoUrl && { logo: absolute(page, logoUrl) }),
	};
	const data = {
		...{ "@context": "https://schema.org", "@type": "WebPage", name: title, url: addressIn(page, locale) },
		inLanguage: locale,
		...(description && { description }),
		...(imageUrl && { primaryImageOfPage: { "@type": "ImageObject", url: absolute(page, imageUrl) } }),
		...(brand && { publisher }),
	};
	return `<script type="application/ld+json">${inlineJson(data)}</script>`;
}

/** Where a page that links to this one is told how it is embedded. */
function discovery(page: SharedPage): string {
	const address = `${page.home}${shopperPaths.oembed()}?url=${encodeURIComponent(addressIn(page, null))}`;
	return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(address)}">`;
}

const absolute = ({ home }: SharedPage, url: string): string => (url.startsWith("/") ? `${home}${url}` : url);

const meta = (kind: "name" | "property", name: string, content: string): string =>
	`<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
