import { createFrame } from "./frame";
import type { Place, PlaceSetting } from "./place";

/** The quiz in the flow of the page: loaded when it is about to be seen, and as high as what it shows. */
export function createInline({ element, options, root, signal, tell }: PlaceSetting): Place {
	root.style.minHeight = `${options.height}px`;
	const open = () => {
		if (!root.firstChild) createFrame(root, options, signal, tell);
	};
	const seen = new IntersectionObserver(
		(entries) => {
			if (entries.some(({ isIntersecting }) => isIntersecting)) open();
		},
		{ rootMargin: "200px" },
	);
	seen.observe(element);
	signal.addEventListener("abort", () => seen.disconnect());
	return {
		open,
		close: () => {},
		take: (news) => {
			if (news.type === "height") root.style.height = `${news.height}px`;
			// The next question begins where the page shows it.
			if (news.type === "screen" && element.getBoundingClientRect().top < 0) element.scrollIntoView();
		},
	};
}
