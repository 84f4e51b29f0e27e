/** Whether a word can be the code of a language to translate into, such as `fr` or `pt-BR`. */
export const isLanguage = (name: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(name) && name !== 'en';
