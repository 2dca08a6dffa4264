import { shopperPaths } from "@/lib/config/paths";
import { type EmbedChoice, embedAttributes } from "@/lib/contracts/embed-choice";

interface Snippet {
	/** Where quizzes are served. */
	origin: string;
	slug: string;
	choice: EmbedChoice;
}

/** For a page that may run our script. */
export function scriptSnippet({ origin, slug, choice }: Snippet): string {
	const attributes = embedAttributes(slug, choice);
	// Room is kept from the first moment on, before the script has come.
	const style = choice.mode === "inline" ? { style: `display:block;min-height:${choice.height}px` } : null;
	const loader = `${origin}${shopperPaths.script(shopperPaths.loaderName)}`;
	return `<script async src="${quote(loader)}"></script>\n<candor-quiz${write({ ...attributes, ...style })}></candor-quiz>`;
}

/** For a page that may run none: always in the page's flow, and as high as is said. */
export function frameSnippet({ origin, slug, choice }: Snippet, title: string): string {
	const src = `${origin}${shopperPaths.quiz(slug)}?${queryOf({ embed: "inline" }, choice)}`;
	const size = { width: "100%", height: String(choice.height) };
	const rest = { frameborder: "0", loading: "lazy", referrerpolicy: "strict-origin-when-cross-origin" };
	return `<iframe${write({ src, title, ...size, ...rest })}></iframe>`;
}

export function linkSnippet({ origin, slug, choice }: Snippet, text: string): string {
	const query = queryOf({}, choice);
	return `<a${write({ href: `${origin}${shopperPaths.quiz(slug)}${query && `?${query}`}` })}>${quote(text)}</a>`;
}

const queryOf = (first: Record<string, string>, { lang, prefill }: EmbedChoice): string =>
	String(new URLSearchParams({ ...first, ...(lang && { lang }), ...(prefill && { prefill }) }));

const write = (attributes: Record<string, string>): string =>
	Object.entries(attributes)
		.map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${quote(value)}"`))
		.join("");

const quote = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
