interface IdlePorts {
	/** How long nobody may touch anything, in seconds, and how long they are warned of it then. */
	quiet: number;
	warning: number;
	/** Seconds left; null: somebody is there. */
	onWarn: (left: number | null) => void;
	onOver: () => void;
}

export interface Idle {
	/** Somebody did something. */
	touch: () => void;
	stop: () => void;
}

/** Watches whether somebody is still there, and counts down before it takes them for gone. */
export function watchIdle({ quiet, warning, onWarn, onOver }: IdlePorts): Idle {
	let passed = 0;
	const timer = setInterval(() => {
		passed++;
		if (passed >= quiet + warning) {
			clearInterval(timer);
			onOver();
		} else if (passed >= quiet) onWarn(quiet + warning - passed);
	}, 1_000);
	return {
		touch: () => {
			if (passed >= quiet) onWarn(null);
			passed = 0;
		},
		stop: () => clearInterval(timer),
	};
}
