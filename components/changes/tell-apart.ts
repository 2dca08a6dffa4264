/** Names that stand several times are numbered among themselves: "Serum 1", "Serum 2". */
export function tellApart(names: readonly string[]): string[] {
	return names.map((name, at) => {
		const same = names.filter((other) => other === name).length;
		if (name === "" || same === 1) return name;
		return `${name} ${names.slice(0, at + 1).filter((other) => other === name).length}`;
	});
}
