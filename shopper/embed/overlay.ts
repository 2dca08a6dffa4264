import type { Place, PlaceSetting } from "./element";
import { createFrame } from "./frame";
import { make } from "./make";
import { inkOn } from "./style";
import { noteOpened, wasOpened, watchTriggers } from "./triggers";

/** The quiz in a dialog above the page, loaded when it is first asked for. */
export function createOverlay({ options, root, signal, tell }: PlaceSetting): Place {
	const { mode, quiz, label, page, colour, opener, when } = options;
	let frame: HTMLIFrameElement | null = null;
	let from: HTMLElement | null = null;

	const open = (opener = document.activeElement as HTMLElement | null) => {
		if (dialog.open) return;
		noteOpened(page);
		from = opener;
		// Esc in the frame closes the dialog, which tells of it however it is closed.
		frame ??= createFrame(dialog, options, signal, (news) => (news.type === "close" ? close() : tell(news)));
		// Beside a chat the page can be used, where there is room for both.
		if (mode === "chat" && innerWidth > 600) dialog.show();
		else dialog.showModal();
		frame.focus();
	};
	const close = () => dialog.close();
	const button = (parent: HTMLElement, className: string, press: () => void) => {
		const made = make(parent, "button", className);
		made.onclick = press;
		return made;
	};

	if (options.button) {
		const launch = button(root, "launch", () => (dialog.open ? close() : open(launch)));
		launch.setAttribute("part", "button");
		launch.setAttribute("aria-haspopup", "dialog");
		make(launch, "span", "").textContent = label;
		launch.style.setProperty("--colour", colour);
		launch.style.setProperty("--ink", inkOn(colour));
	}
	const dialog = make(root, "dialog", "");
	dialog.setAttribute("aria-label", label);
	const cross = button(make(dialog, "div", ""), "close", close);
	cross.setAttribute("aria-label", "Close");
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
				const pressed = opener && (event.target as Element).closest<HTMLElement>(opener);
				if (!pressed) return;
				event.preventDefault();
				open(pressed);
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
			cross.setAttribute("aria-label", news.close);
			dialog.style.background = news.paper;
			dialog.style.color = news.text;
		},
	};
}
