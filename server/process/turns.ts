import { isTurn, type TurnMessage } from "@/lib/server/proofs/in-turn";

interface Party {
	send: (message: TurnMessage) => unknown;
}

/** Gives each who wants it its turn, one at a time, first come first served. Who ends gives it back. */
export class Turns<P extends Party> {
	readonly #wanting: P[] = [];

	/** A message that is of something else is left alone. */
	heard(party: P, message: unknown): void {
		if (!isTurn(message)) return;
		if (message.turn === "over") this.left(party);
		else if (this.#wanting.push(party) === 1) party.send({ turn: "given" });
	}

	left(party: P): void {
		const at = this.#wanting.indexOf(party);
		if (at < 0) return;
		this.#wanting.splice(at, 1);
		if (at === 0) this.#wanting[0]?.send({ turn: "given" });
	}
}
