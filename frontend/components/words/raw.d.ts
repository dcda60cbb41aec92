declare module '*.properties' {
  const text: string;
  export default text;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
