import { importsOf, insideRepository, type SourceFile } from "./imports";

/** What a script that is loaded by itself holds, for whoever loads it: it is in no bundle of theirs. */
const loadedApart = /import type \* as [^;]*;/g;

/** Each way on which imports, also those of types, lead from a file back to itself. */
export function findCircles(files: SourceFile[]): string[] {
	const byPath = new Map(
		files.flatMap((file) => [[file.path, file] as const, [file.path.replace(/\.\w+$/, ""), file]]),
	);
	const circles: string[] = [];
	const done = new Set<SourceFile>();
	const visit = (file: SourceFile, way: SourceFile[]) => {
		const at = way.indexOf(file);
		if (at !== -1) circles.push([...way.slice(at), file].map(({ path }) => path).join(" → "));
		if (at !== -1 || done.has(file)) return;
		for (const specifier of importsOf(file.text.replace(loadedApart, ""))) {
			const next = byPath.get(insideRepository(file.path, specifier) ?? "");
			if (next) visit(next, [...way, file]);
		}
		done.add(file);
	};
	for (const file of files) visit(file, []);
	return circles;
}
