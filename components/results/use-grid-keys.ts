"use client";
import { type KeyboardEvent, useCallback, useState } from "react";

export interface GridPlace {
	row: number;
	column: number;
}

/** One tab stop for a whole grid: arrow keys, Home and End move between its cells, which carry data-cell="row,column". */
export function useGridKeys(rows: number, columns: number) {
	const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
	const onKeyDown = useCallback(
		(event: KeyboardEvent<HTMLElement>) => {
			const next = moved(place, event.key, rows, columns);
			if (!next) return;
			event.preventDefault();
			setPlace(next);
			event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.row},${next.column}"]`)?.focus();
		},
		[place, rows, columns],
	);
	const isTabStop = (row: number, column: number) =>
		row === Math.min(place.row, rows - 1) && column === Math.min(place.column, columns - 1);
	return { onKeyDown, isTabStop, place: setPlace };
}

function moved({ row, column }: GridPlace, key: string, rows: number, columns: number): GridPlace | null {
	const within = (value: number, of: number) => Math.max(0, Math.min(of - 1, value));
	switch (key) {
		case "ArrowRight":
			return { row, column: within(column + 1, columns) };
		case "ArrowLeft":
			return { row, column: within(column - 1, columns) };
		case "ArrowDown":
			return { row: within(row + 1, rows), column };
		case "ArrowUp":
			return { row: within(row - 1, rows), column };
		case "Home":
			return { row, column: 0 };
		case "End":
			return { row, column: columns - 1 };
		default:
			return null;
	}
}
