/** The workspace's purposes that the golden quiz asks for. */
export const adviceByEmail = "01900000-0000-7000-8000-00000000a001";
export const newsletter = "01900000-0000-7000-8000-00000000a002";
export const samples = "01900000-0000-7000-8000-00000000a003";
