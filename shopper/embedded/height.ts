/** The tallest question that room is kept for, in pixels: one that is taller makes the frame grow when it comes. */
const MOST_KEPT = 900;

/**
 * Tells how high the player is, now and whenever that changes. While questions are answered it is as high as its tallest screen,
 * so that the page around doesn't jump from one to the next.
 */
export function watchHeight(player: HTMLElement, tell: (height: number) => void): void {
	let width = 0;
	let told = 0;
	const look = () => {
		if (innerWidth !== width) {
			width = innerWidth;
			player.style.setProperty("--q-least", `${Math.min(tallest(player), MOST_KEPT)}px`);
		}
		const height = Math.ceil(player.getBoundingClientRect().height);
		if (height !== told) tell(height);
		told = height;
	};
	new ResizeObserver(look).observe(player);
	look();
}

/** Shows each screen for a moment that is over before anything is painted. */
function tallest(player: HTMLElement): number {
	const focused = document.activeElement as HTMLElement | null;
	const screens = [...player.querySelectorAll<HTMLElement>(".q-screen")];
	const shown = screens.filter(({ hidden }) => !hidden);
	if (shown.length === 0) return 0;
	player.style.setProperty("--q-least", "0px");
	const heights = screens.map((screen) => {
		for (const other of screens) other.hidden = other !== screen;
		return player.offsetHeight;
	});
	for (const screen of screens) screen.hidden = !shown.includes(screen);
	if (focused !== document.activeElement) focused?.focus({ preventScroll: true });
	return Math.ceil(Math.max(...heights));
}
