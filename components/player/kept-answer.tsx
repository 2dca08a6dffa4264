import type { Texts } from "./texts";

/** Beside an empty field whose answer is elsewhere. */
export function KeptAnswer({ kept, texts }: { kept: boolean; texts: Texts }) {
	return (
		<p className="q-help q-kept" hidden={!kept}>
			{texts.keptAnswer}
		</p>
	);
}
