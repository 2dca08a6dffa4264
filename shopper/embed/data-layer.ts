import type { EmbedMessage } from "@/lib/contracts/embed-event";

/** Of no use to whoever counts. */
const dropped = /^(screen|height|close)$/;

/**
 * Hands what happens to the page's own list for its tag manager: only when `data-layer` asks for it, and only while the
 * page says by `consent` that the person has agreed. What happened before is not handed on afterwards.
 */
export function toDataLayer(element: HTMLElement, news: EmbedMessage): void {
	const name = element.getAttribute("data-layer");
	if (name === null || !element.hasAttribute("consent") || dropped.test(news.type)) return;
	const page = window as unknown as Record<string, unknown[] | undefined>;
	const list = page[name || "dataLayer"] ?? [];
	page[name || "dataLayer"] = list;
	list.push({ event: `candor_${news.type}`, candor: news });
}
