/** Of a double click the second belongs to the screen of the first: on the next one it answers nothing. Fingers may be quick. */
export function ignoreDoubleClicks(root: HTMLElement): void {
	const shown = () => root.querySelector(".q-screen:not([hidden])");
	let before = shown();
	root.addEventListener(
		"click",
		(event) => {
			const mouse = (event as PointerEvent).pointerType === "mouse";
			if (event.detail < 2) before = shown();
			else if (mouse && before !== shown()) {
				event.preventDefault();
				event.stopPropagation();
			}
		},
		true,
	);
}
