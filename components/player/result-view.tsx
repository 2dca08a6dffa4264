import type { NodeId } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import { ProductCard } from "./product-card";
import { SignUpForm } from "./sign-up-form";
import type { Texts } from "./texts";

interface ResultViewProps {
	result: ShopperResult;
	/** Worked out by the browser, not yet by the server. */
	local: boolean;
	texts: Texts;
	onOpen: (product: string, slot: NodeId) => void;
	onRestart: () => void;
	onSignUp: (email: string, purposes: NodeId[]) => Promise<boolean>;
	signedUp: boolean;
}

export function ResultView({ result, local, texts, onOpen, onRestart, onSignUp, signedUp }: ResultViewProps) {
	const slots = result.slots.filter(({ items }) => items.length > 0);
	return (
		<article className="q-result">
			<h1 tabIndex={-1}>{result.heading || texts.yourResult}</h1>
			{result.body && <p className="q-body">{result.body}</p>}
			{local && <p className="q-local">{texts.local}</p>}
			{result.empty !== null && <p className="q-empty">{result.empty}</p>}
			{slots.map((slot) => (
				<section className="q-slot" key={slot.id} aria-label={slot.name || undefined}>
					{slot.name && <h2>{slot.name}</h2>}
					<ul className={slot.items.length > 1 ? "q-products q-several" : "q-products"}>
						{slot.items.map((item) => (
							<li key={item.product}>
								<ProductCard item={item} texts={texts} onOpen={() => onOpen(item.product, slot.id)} />
							</li>
						))}
					</ul>
				</section>
			))}
			{result.signUp && !local && (
				<SignUpForm signUp={result.signUp} texts={texts} onSignUp={onSignUp} done={signedUp} />
			)}
			<p className="q-again">
				<button type="button" className="q-quiet" onClick={onRestart}>
					{texts.again}
				</button>
			</p>
		</article>
	);
}
