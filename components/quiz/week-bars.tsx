import { useTranslations } from "next-intl";

/** Seven days as bars; the numbers are read aloud. */
export function WeekBars({ days }: { days: readonly number[] }) {
	const t = useTranslations("home");
	const most = Math.max(1, ...days);
	const bars = days.map((count, day) => ({
		x: day * 8,
		height: count === 0 ? 1 : Math.max(2, (count / most) * 20),
	}));
	return (
		<>
			<svg viewBox="0 0 56 20" className="h-5 w-14 fill-step-5" aria-hidden="true">
				{bars.map(({ x, height }) => (
					<rect key={x} x={x} y={20 - height} width={6} height={height} rx={1} />
				))}
			</svg>
			<span className="sr-only">{t("weekLabel", { numbers: days.join(", ") })}</span>
		</>
	);
}
