/** An element, put where it belongs. */
export function make<K extends keyof HTMLElementTagNameMap>(
	parent: Node,
	tag: K,
	className = "",
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	made.className = className;
	parent.appendChild(made);
	return made;
}
