/** A box to tick, with the letter by which it is entered. */
export function Box({ letter = "" }: { letter?: string }) {
	return (
		<span className="flex shrink-0 items-center gap-1.5 self-start" aria-hidden="true">
			<span className="inline-block size-[4mm] border border-black" />
			{letter ? <span className="min-w-[1.1em] font-semibold">{letter}</span> : null}
		</span>
	);
}

/** To write on. */
export const Line = () => <span aria-hidden="true" className="block h-[8mm] flex-1 border-black border-b" />;
