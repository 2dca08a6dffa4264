import { createFrame } from "./frame";
import { make } from "./make";
import type { Place, PlaceSetting } from "./place";
import { inkOn } from "./style";
import { noteOpened, wasOpened, watchTriggers } from "./triggers";

/** The quiz in a dialog above the page, loaded when it is first asked for. */
export function createOverlay({ options, root, signal, tell }: PlaceSetting): Place {
	const { mode, atEdge, quiz, label, page, colour, opener, when } = options;
	let frame: HTMLIFrameElement | null = null;
	let from: HTMLElement | null = null;

	const open = (opener = document.activeElement as HTMLElement | null) => {
		if (dialog.open) return;
		noteOpened(page);
		from = opener;
		// Beside a chat the page can be used, where there is room for both.
		if (mode === "chat" && innerWidth > 600) dialog.show();
		else dialog.showModal();
		// What the page around hides would only block it.
		if (!dialog.offsetWidth) return dialog.close();
		frame?.focus();
		// Esc in the frame closes the dialog, which tells of it however it is closed.
		frame ??= createFrame(dialog, options, signal, (news) => (news.type === "close" ? close() : tell(news)));
	};
	const close = () => dialog.close();
	const button = (parent: HTMLElement, className: string, press: () => void) => {
		const made = make(parent, "button", className);
		made.onclick = press;
		return made;
	};

	if (options.button) {
		const launch = button(root, "launch", () => (dialog.open ? close() : open(launch)));
		launch.part = "button";
		launch.ariaHasPopup = "dialog";
		make(launch, "span").textContent = label;
		launch.style.cssText = `--colour:${colour};--ink:${inkOn(colour)}`;
	}
	const dialog = make(root, "dialog");
	if (atEdge) {
		root.popover = "manual";
		root.showPopover?.();
	}
	dialog.ariaLabel = label;
	const cross = button(make(dialog, "div"), "close", close);
	cross.ariaLabel = "Close";
	cross.textContent = "×";
	dialog.onclose = () => {
		from?.focus({ preventScroll: true });
		tell({ candor: 1, quiz, type: "close" });
	};
	dialog.onkeydown = ({ key }) => {
		if (key === "Escape") close();
	};
	// What is beside the dialog counts as the dialog itself.
	dialog.onclick = ({ target }) => {
		if (target === dialog) close();
	};

	try {
		// Of no selector at all, each click in the page would be an error.
		if (opener) document.querySelector(opener);
		document.addEventListener(
			"click",
			(event) => {
				for (const one of event.composedPath() as HTMLElement[]) {
					if (!opener || !one.matches?.(opener)) continue;
					event.preventDefault();
					open(one);
				}
			},
			{ signal },
		);
	} catch (error) {
		console.warn(error);
	}
	watchTriggers(when, signal, () => {
		if (!wasOpened(page, options.once)) open();
	});

	return {
		open,
		close,
		take: (news) => {
			if (news.type !== "ready") return;
			// Before it has loaded it can't hold the focus, and who has gone elsewhere meanwhile keeps it.
			if (dialog.matches(":focus-within")) frame?.focus();
			cross.ariaLabel = news.close;
			dialog.style.background = news.paper;
			dialog.style.color = news.text;
		},
	};
}
