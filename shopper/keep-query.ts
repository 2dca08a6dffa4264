/** Links to the quiz's other languages keep what the address says of where the person came from. */
export function keepQuery(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>(".q-languages a")) {
		const query = new URLSearchParams(location.search);
		for (const [name, value] of new URLSearchParams(link.search)) query.set(name, value);
		link.search = `?${query}`;
	}
}
