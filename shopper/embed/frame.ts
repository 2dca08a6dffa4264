import type { EmbedHello, EmbedMessage } from "@/lib/contracts/embed-event";
import { make } from "./make";
import type { Options } from "./options";

/** How long a frame may stay silent once it is loaded: one that was refused never says a word. */
const PATIENCE_MS = 5_000;
const hello: EmbedHello = { candor: 1, type: "hello" };

/**
 * The quiz's page in a frame. Only that frame is heard, and only as long as it shows a page of the quiz's own origin. If it
 * is refused, the way to the quiz's own page takes its place, until it speaks after all: a slow phone may take that long.
 */
export function createFrame(
	parent: HTMLElement,
	{ address, page, label }: Options,
	signal: AbortSignal,
	onNews: (news: EmbedMessage) => void,
): HTMLIFrameElement {
	const frame = make(parent, "iframe");
	const { origin } = new URL(page);
	let silent = true;
	let link: HTMLAnchorElement | undefined;
	addEventListener(
		"message",
		(event) => {
			if (event.source !== frame.contentWindow || event.origin !== origin || event.data?.candor !== 1) return;
			silent = false;
			link?.remove();
			frame.style.display = "";
			onNews(event.data);
		},
		{ signal },
	);
	frame.onload = () => {
		frame.contentWindow?.postMessage(hello, origin);
		setTimeout(() => {
			if (!silent || signal.aborted) return;
			frame.style.display = "none";
			link = make(parent, "a");
			link.href = page;
			link.target = "_blank";
			link.textContent = label;
			console.warn(`${page}: is ${location.origin} among its sites?`);
		}, PATIENCE_MS);
	};
	frame.title = label;
	// A page that tells nobody where people come from still tells the quiz in its own frame, which has to know whom to answer.
	frame.referrerPolicy = "origin";
	frame.src = address;
	return frame;
}
