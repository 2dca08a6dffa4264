/** What each form of a page posts beside its own fields, so that the server knows where the person stands. */
export type CarriedValues = Record<string, string>;

export function Carried({ values }: { values: CarriedValues }) {
	return (
		<>
			{Object.entries(values).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
		</>
	);
}
