export const text = {
en: `
`,
fr: `
`,
zh: `
`,
};
