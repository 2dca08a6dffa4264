/** An element of a class, put where it belongs. */
export function make<K extends keyof HTMLElementTagNameMap>(
	parent: Node,
	tag: K,
	className: string,
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	made.className = className;
	parent.appendChild(made);
	return made;
}
