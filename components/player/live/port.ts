import type { ShopperFlow } from "@/lib/quiz/shopper-flow";
import type { NodeId } from "@/lib/quiz/types";
import type { ResultState } from "../ending/result-state";
import type { Move, Session } from "../session";
import type { ScriptTexts } from "../texts";
import type * as Hiding from "./hiding";
import type * as Later from "./later";
import type * as Ranking from "./ranking";
import type * as Search from "./search";
import type * as SignUp from "./sign-up";

/** What the view shows. */
export interface Shown {
	session: Session;
	result: ResultState;
	/** They have signed up, below this result. */
	signedUp: boolean;
	/** Sending failed, and what waits to be sent is not kept in the browser either. */
	unsaved: boolean;
}

/** What the view asks of whoever holds the session: the hosted page, or a preview. */
export interface ViewPort {
	flow: ShopperFlow;
	texts: ScriptTexts;
	shown: () => Shown;
	onMove: (move: Move) => void;
	/** Makes the id under which a typed value is stored. */
	newId: () => string;
	onRetry: () => void;
	onRestart: () => void;
	/** A recommended product was opened. */
	onOpen: (product: string, slot: NodeId) => void;
	/** False when it didn't go through. */
	onSignUp: (email: string, purposes: NodeId[]) => Promise<boolean>;
	/** Number keys work anywhere on the page, not only inside the player. */
	wholePage: boolean;
	parts: Parts;
}

/** What only some quizzes and screens need: code that is here, or on its way. */
export interface Parts {
	later: () => Part<typeof Later>;
	hiding: () => Part<typeof Hiding>;
	ranking: () => Part<typeof Ranking>;
	search: () => Part<typeof Search>;
	signUp: () => Part<typeof SignUp>;
}
type Part<T> = T | Promise<T>;

/** Goes on with the part at once when it is here. One that can't be had is asked for again by whoever needs it next. */
export function withPart<T>(part: Part<T>, then: (part: T) => void): void {
	if (part instanceof Promise) part.then(then, () => {});
	else then(part);
}
