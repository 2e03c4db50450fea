/** The number of the dossier format that this project writes. */
export const FORMAT = 2;
