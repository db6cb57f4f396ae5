export const text = `
`;
