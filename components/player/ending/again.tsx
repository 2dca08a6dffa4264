import { Carried, type CarriedValues } from "../carried";
import type { ScriptTexts } from "../texts";

export function Again({ carried, texts }: { carried: CarriedValues; texts: ScriptTexts }) {
	return (
		<form className="q-again" method="post">
			<Carried values={carried} />
			<button type="submit" name="way" value="again" className="q-quiet">
				{texts.again}
			</button>
		</form>
	);
}
