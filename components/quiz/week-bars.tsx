import { useTranslations } from "next-intl";

/** Seven days as bars; the numbers are in its name. */
export function WeekBars({ days }: { days: readonly number[] }) {
	const t = useTranslations("home");
	const most = Math.max(1, ...days);
	return (
		<svg viewBox="0 0 56 20" className="h-5 w-14 fill-step-5" role="img">
			<title>{t("weekLabel", { numbers: days.join(", ") })}</title>
			{days.map((count, day) => {
				const height = count === 0 ? 1 : Math.max(2, (count / most) * 20);
				// biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
				return <rect key={day} x={day * 8} y={20 - height} width={6} height={height} rx={1} />;
			})}
		</svg>
	);
}
